/** The demo without a display: what a reader would see, printed and as pictures. */
import fs from 'node:fs';
import path from 'node:path';
import { record, stateWithClaims } from '../browsers/extension.mjs';
import { claimLines } from './claim-lines.mjs';
import { openDemoPage } from './open-demo.mjs';
import { takePictures } from './take-pictures.mjs';

/** As a laptop shows a page; in CSS pixels. */
const VIEWPORT = { width: 1200, height: 800 };

export async function printDemo(extension, folder) {
  const demo = await openDemoPage({ extension, viewport: VIEWPORT });
  try {
    const { claims } = await stateWithClaims(await demo.serviceWorker(), demo.page.url());
    const onRecord = await record(demo.context, demo.extensionId);
    process.stdout.write(`\n${claims.length} claims on the demo page\n\n`);
    claims.forEach((claim, index) => process.stdout.write(`${claimLines(claim, index + 1, onRecord).join('\n')}\n\n`));
    fs.mkdirSync(folder, { recursive: true });
    const files = await takePictures(demo, folder);
    process.stdout.write(`pictures: ${files.map((file) => path.relative(process.cwd(), file)).join(', ')}\n`);
  } finally {
    await demo.close();
  }
}
