/** What each screen loads, from the build: scripts and sheets of its first view, and what comes with each later one. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const FIRST = { popup: 'popup.html', 'side panel with its first view': 'sidepanel.html', options: 'options.html' };
/** Views of the side panel that are loaded when they are first shown, and what comes once the first stands. */
const LATER = {
  Record: 'draw-record',
  Compare: 'draw-compare',
  Timeline: 'draw-timeline',
  Saved: 'saved-screen',
  'forms of citation': 'formats',
  'what is remembered': 'panel-witness',
};

/** Length of what the build adds to a chunk's name: “-C0ffee_1.js”. */
const HASH = '-12345678.js'.length;

const read = (built, file) => fs.readFileSync(path.join(built, file));
const sizeOf = (built, file) => gzipSync(read(built, file)).length / 1024;

/** Files that a page names: its script, what that is linked with, its sheets. */
const namedIn = (html) => [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => file);

/** Scripts that a script is linked with; those it loads later are named by `import(…)`. */
const importedBy = (code) =>
  [...code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, file]) => `chunks/${file}`);

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
  const chunks = fs.readdirSync(path.join(built, 'chunks'));
  const chunk = (name) => chunks.filter((file) => file.slice(0, -HASH) === name).map((file) => `chunks/${file}`);
  const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(built, file), 0);
  const filesOf = (page) => closure(built, namedIn(read(built, page).toString()));
  const panel = filesOf('sidepanel.html');
  const first = Object.fromEntries(Object.entries(FIRST).map(([name, page]) => [name, total(filesOf(page))]));
  const later = {};
  for (const [name, view] of Object.entries(LATER))
    later[name] = total([...closure(built, chunk(view))].filter((file) => !panel.has(file)));
  return { first, later, card: sizeOf(built, 'card.js'), content: sizeOf(built, 'content-scripts/content.js') };
}
