/**
 * `npm run demo`: builds the extension and shows it on a demo news page. With a display Chromium opens for the reader;
 * without one, every claim is printed with its first citation, and pictures are written to demo-output/.
 */
import path from 'node:path';
import { command } from './parts/command.mjs';
import { prepare, ROOT, runAsScript } from './prepare.mjs';

/** Builds for Chrome; ends with the folder of the built extension. */
export async function buildForChrome() {
  const { code, output } = await command(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build']);
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return path.join(ROOT, '.output/chrome-mv3');
}

const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await runAsScript(import.meta.url, async (args) => {
  await prepare(['chromium']);
  const extension = await buildForChrome();
  process.stdout.write(`built: ${path.relative(ROOT, extension)}\n`);
  // Imported here, as these parts need the packages that were just prepared.
  const { showToReader } = await import('../tests/demo/show-to-reader.mjs');
  const { printDemo } = await import('../tests/demo/print-demo.mjs');
  if (hasDisplay() && !args.includes('--headless')) return showToReader(extension);
  return printDemo(extension, path.join(ROOT, 'demo-output'));
});
