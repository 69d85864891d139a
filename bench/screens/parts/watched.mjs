/** A copy of a built extension whose popup and side panel tell when their first claim is painted. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const SCRIPT = 'watch-claim.js';
const SCREENS = ['popup.html', 'sidepanel.html'];

export function watched(built) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'on-record-watched-'));
  fs.cpSync(built, folder, { recursive: true });
  fs.copyFileSync(path.join(import.meta.dirname, SCRIPT), path.join(folder, SCRIPT));
  for (const screen of SCREENS) {
    const file = path.join(folder, screen);
    const page = fs.readFileSync(file, 'utf8');
    fs.writeFileSync(file, page.replace(/<title>/u, `<script src="/${SCRIPT}"></script>$&`));
  }
  return folder;
}
