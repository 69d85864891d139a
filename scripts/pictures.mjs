/** `npm run pictures`: makes the pictures of the documentation anew, from the real extension. */
import path from 'node:path';
import { buildForChrome } from './demo.mjs';
import { prepare, ROOT, runAsScript } from './prepare.mjs';

await runAsScript(import.meta.url, async () => {
  await prepare(['chromium']);
  const extension = await buildForChrome();
  const { takeReadmePicture } = await import('../tests/demo/readme-picture.mjs');
  const file = await takeReadmePicture(extension, path.join(ROOT, 'docs/pictures'));
  process.stdout.write(`written: ${path.relative(ROOT, file)}\n`);
});
