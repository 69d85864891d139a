/** What each screen loads, from the build: scripts and sheets of its first view, and what comes later. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGES = { popup: 'popup.html', 'side panel, first view': 'sidepanel.html', options: 'options.html' };

const read = (built, file) => fs.readFileSync(path.join(built, file));
const sizeOf = (built, file) => gzipSync(read(built, file)).length / 1024;

/** Files that a page names: its script, what that is linked with, its sheets. */
const namedIn = (html) => [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file);

/** Scripts that a script is linked with. */
const importedBy = (code) =>
  [...code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, file]) => `chunks/${file}`);

function closure(built, files) {
  const all = new Set();
  const add = (file) => {
    if (all.has(file)) return;
    all.add(file);
    if (file.endsWith('.js')) importedBy(read(built, file).toString()).forEach(add);
  };
  files.forEach(add);
  return all;
}

/** All in KB gzip. */
export function screenSizes(built) {
  const first = new Map();
  for (const [name, page] of Object.entries(PAGES))
    if (fs.existsSync(path.join(built, page))) first.set(name, closure(built, namedIn(read(built, page).toString())));
  const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(built, file), 0);
  const known = new Set([...first.values()].flatMap((files) => [...files]));
  const chunks = fs.readdirSync(path.join(built, 'chunks')).map((file) => `chunks/${file}`);
  const later = chunks.filter((file) => !known.has(file)).map((file) => [path.basename(file), sizeOf(built, file)]);
  return {
    first: Object.fromEntries([...first].map(([name, files]) => [name, total(files)])),
    later,
    card: sizeOf(built, 'card.js'),
    content: sizeOf(built, 'content-scripts/content.js'),
  };
}
