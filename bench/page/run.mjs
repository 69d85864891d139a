/**
 * `npm run bench:page [part …]`: what the content script costs, in the built extension and real Chromium. Build before.
 * ROUNDS (3) and LOADS (10) set the number of rounds and of loads of each page in each (of pages about something else at
 * least 50 in all); BUILT names another build. Parts: unrelated, related, tasks, first-mark, fixtures, feed, pointer, frames, heap, flood; all
 * where none is named. docs/page.md says what the figures mean and has the latest.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { startServer } from '../../tests/browsers/static-server.mjs';
import { EDGE_DOCUMENTS } from '../../tests/e2e/parts/edge-documents.mjs';
import { control, peer, withFakeBackground } from './parts/extensions.mjs';
import { measureFeed } from './parts/feed.mjs';
import { measureFirstMark } from './parts/first-mark.mjs';
import { measureFixtures } from './parts/fixtures.mjs';
import { measureFlood } from './parts/flood.mjs';
import { measureFrames } from './parts/frames.mjs';
import { measureHeap } from './parts/heap.mjs';
import { measureRelated, measureTasks, measureUnrelated } from './parts/loads.mjs';
import { measurePointer } from './parts/pointer.mjs';
import * as pages from './parts/pages.mjs';

const BUILT = path.resolve(process.env.BUILT ?? '.output/chrome-mv3');
const SIZE = { rounds: Number(process.env.ROUNDS ?? 3), loads: Number(process.env.LOADS ?? 10) };
const VIEWPORT = { width: 1200, height: 800 };

const DOCUMENTS = {
  blank: pages.blank(),
  article: pages.article(false),
  live: pages.liveBlog(false),
  monster: pages.monster(false),
  components: pages.components(false),
  'article-related': pages.article(true),
  'live-related': pages.liveBlog(true),
  'monster-related': pages.monster(true),
  feed: pages.feed(),
  'feed-card': pages.feed(),
  flood: pages.flood(),
  'single-page': pages.singlePage(),
  'many-2000-card': pages.manyClaims(2_000),
  'many-10000-card': pages.manyClaims(10_000),
};

/** Each extension is started in a browser of its own, where a part first asks for it. `real` has its own background. */
const EXTENSIONS = {
  ours: () => withFakeBackground(BUILT),
  control,
  peer,
  real: () => BUILT,
};

const PARTS = {
  unrelated: ['ours control', (worlds) => measureUnrelated(worlds, report, SIZE)],
  related: ['ours control peer', (worlds) => measureRelated(worlds, report, SIZE)],
  tasks: ['ours', (worlds) => measureTasks(worlds, report, SIZE)],
  'first-mark': ['real', ({ real }) => measureFirstMark(real, report, SIZE)],
  fixtures: ['real', ({ real }) => measureFixtures(real, report, SIZE)],
  feed: ['ours control', (worlds) => measureFeed(worlds, report, SIZE)],
  pointer: ['ours', ({ ours }) => measurePointer(ours, report)],
  frames: ['ours', ({ ours }) => measureFrames(ours, report)],
  heap: ['ours control', (worlds) => measureHeap(worlds, report)],
  flood: ['real', ({ real }) => measureFlood(real, report)],
};

const rows = [];
function report(what, value, limit, unit = '', note = '', kind = 'limit') {
  const isMet = kind === 'at least' ? value >= limit : value <= limit;
  rows.push(isMet);
  const found = `${value.toFixed(2)}${unit} (${kind} ${Number(limit.toFixed(2))}${unit})`;
  process.stdout.write(`${isMet ? '✓' : '✗'} ${what.padEnd(58)} ${found}${note}\n`);
}

const server = await startServer(path.resolve('tests'));
for (const [name, html] of Object.entries(DOCUMENTS))
  server.documents.set(`/${name}`, { type: 'text/html; charset=utf-8', body: html });

for (const document of EDGE_DOCUMENTS) server.documents.set(document.path, document);

async function runPart([names, measure]) {
  const worlds = {};
  try {
    for (const name of names.split(' '))
      worlds[name] = {
        base: server.url,
        // Only our own background opens a first page, which is closed again.
        browser: await launchChromium({
          extension: EXTENSIONS[name](),
          viewport: VIEWPORT,
          keepWelcome: name !== 'real',
        }),
      };
    await measure(worlds);
  } finally {
    for (const { browser } of Object.values(worlds)) await browser.close();
  }
}

try {
  const script = fs.readFileSync(path.join(BUILT, 'content-scripts/content.js'));
  report('content script, gzip', gzipSync(script).length / 1024, 12, ' KB');
  const asked = process.argv.slice(2);
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await runPart(PARTS[name]);
  process.stdout.write(`${rows.filter(Boolean).length} of ${rows.length} limits met\n`);
} finally {
  await server.stop();
}
