/** The one picture of the README: the marked page with a card, and beside it the panel, both of the real extension. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stateWithClaims } from '../browsers/extension.mjs';
import { openDemoPage } from './open-demo.mjs';
import { takePictures } from './take-pictures.mjs';

const VIEWPORT = { width: 1060, height: 720 };
const FRAME = 24;

const inline = (file) => `data:image/png;base64,${fs.readFileSync(file).toString('base64')}`;

/** Lays two pictures side by side, as the browser shows page and panel. */
async function compose(context, left, right, file) {
  const sheet = await context.newPage();
  await sheet.setContent(`<!doctype html><style>
    body { margin: 0; padding: ${FRAME}px; display: inline-flex; gap: 0; background: #e7eaec; }
    img { display: block; }
    img + img { border-left: 1px solid #b9c0c4; }
  </style><body><img src="${inline(left)}"><img src="${inline(right)}">`);
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await sheet.locator('body').screenshot({ path: file });
}

/** Ends with the file written. */
export async function takeReadmePicture(extension, folder) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-pictures-'));
  const file = path.join(folder, 'on-record.png');
  const demo = await openDemoPage({ extension, viewport: VIEWPORT });
  try {
    await stateWithClaims(await demo.serviceWorker(), demo.page.url());
    const [page, , panel] = await takePictures(demo, scratch);
    fs.mkdirSync(folder, { recursive: true });
    await compose(demo.context, page, panel, file);
    return file;
  } finally {
    await demo.close();
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}
