/**
 * `npm run pictures`: makes the pictures of the documentation anew, from the real extension, and the sheets of every
 * screen in every state from the gallery.
 */
import path from 'node:path';
import { buildForChrome } from './demo.mjs';
import { prepare, ROOT, runAsScript } from './prepare.mjs';

await runAsScript(import.meta.url, async () => {
  await prepare(['chromium']);
  const extension = await buildForChrome();
  const { takeReadmePicture } = await import('../tests/demo/readme-picture.mjs');
  const file = await takeReadmePicture(extension, path.join(ROOT, 'docs/pictures'));
  process.stdout.write(`written: ${path.relative(ROOT, file)}\n`);
  const { takeSheets } = await import('../tests/gallery/take-sheets.mjs');
  const sheets = await takeSheets(path.join(ROOT, 'docs/pictures/screens'));
  for (const sheet of sheets) process.stdout.write(`written: ${path.relative(ROOT, sheet)}\n`);
  return 0;
});
