/** The demo for a reader with a display: the browser stays open until the reader closes it. */
import { openDemoPage } from './open-demo.mjs';

export async function showToReader(extension) {
  const { context, server } = await openDemoPage({ extension, headless: false, offline: false });
  process.stdout.write('Chromium is open on the demo page. Point at a marked sentence; close the window to end.\n');
  await new Promise((resolve) => context.once('close', resolve));
  await server.stop();
}
