import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles the engine with its pack into one minified file; `remove` deletes it. */
export async function bundleEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('entry.ts', import.meta.url)),
      outDir: folder,
      minify: true,
      target: 'es2022',
      rollupOptions: { output: { entryFileNames: 'engine.mjs', codeSplitting: false } },
    },
  });
  return { file: join(folder, 'engine.mjs'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
