/**
 * `npm run bench:page`: what the content script costs, in the built extension and real Chromium, beside a bare walk of
 * the page's text nodes in the same run. Build before. ROUNDS (3) and LOADS (10) set the number of rounds and of loads
 * of each page in each; all figures are medians of processor time. docs/page.md says what they mean and has the latest.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../tests/browsers/chromium.mjs';
import { startServer } from '../../tests/browsers/static-server.mjs';
import { control, withFakeBackground } from './parts/extensions.mjs';
import * as pages from './parts/pages.mjs';
import { startTrace, workOf } from './parts/trace.mjs';

const BUILT = path.resolve(process.env.BUILT ?? '.output/chrome-mv3');
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const LOADS = Number(process.env.LOADS ?? 10);
const VIEWPORT = { width: 1200, height: 800 };
/** Milliseconds until a page has come to rest. */
const REST = { article: 400, live: 500, monster: 1000 };
const UNRELATED = { article: 2.5, live: 0.6, monster: 0.7, components: 2 };
const RELATED = { article: 4.5, live: 2.4, monster: 2 };

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
  'many-2000-card': pages.manyClaims(2_000),
  'many-10000-card': pages.manyClaims(10_000),
};

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const rows = [];
function report(what, value, limit, unit = '') {
  const isMet = value <= limit;
  rows.push(isMet);
  process.stdout.write(`${isMet ? '✓' : '✗'} ${what.padEnd(58)} ${value.toFixed(2)}${unit} (limit ${limit}${unit})\n`);
}

/** A tab of its own, so that every load is cold; `act` is traced after the page has loaded. */
async function traced({ browser, base }, address, act = () => pause(400)) {
  const page = await browser.context.newPage();
  await page.goto(`${base}/blank`);
  const cdp = await browser.context.newCDPSession(page);
  const end = await startTrace(cdp);
  await page.goto(`${base}/${address}`);
  await act(page, cdp);
  const work = workOf(await end(), 'content');
  await page.close();
  return work;
}

/** The ratio of our work to the bare walk’s on one page. */
async function compare(worlds, name, wait) {
  const ratios = [];
  const all = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [none, bare, ours] = [[], [], []];
    for (let load = 0; load < LOADS; load++) {
      none.push((await traced(worlds.control, name, () => pause(wait))).script);
      bare.push((await traced(worlds.control, `${name}?bare`, () => pause(wait))).script);
      const work = await traced(worlds.ours, name, () => pause(wait));
      ours.push(work.script);
      all.push(work);
    }
    ratios.push((median(ours) - median(none)) / (median(bare) - median(none)));
  }
  return {
    ratio: median(ratios),
    longest: median(all.map(({ longest }) => longest)),
    style: median(all.map(({ style }) => style)),
  };
}

async function measureLoads(worlds) {
  let longest = 0;
  let style = 0;
  for (const [limits, suffix, what] of [
    [UNRELATED, '', 'about something else'],
    [RELATED, '-related', 'with claims'],
  ])
    for (const [name, limit] of Object.entries(limits)) {
      const found = await compare(worlds, name + suffix, REST[name] ?? 400);
      report(`${name} ${what}: × a bare walk`, found.ratio, limit);
      longest = Math.max(longest, found.longest);
      style = Math.max(style, found.style);
    }
  report('longest task of ours', longest, 8, ' ms');
  report('style and layout forced', style, 1, ' ms');
}

async function measureFirstMark({ browser, base }) {
  const times = [];
  for (let load = 0; load < LOADS; load++) {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      const look = () => {
        if (globalThis.CSS.highlights.size > 0) globalThis.firstMark = performance.now();
        else requestAnimationFrame(look);
      };
      look();
    });
    await page.goto(`${base}/article-related`);
    await page.waitForFunction(() => globalThis.firstMark);
    times.push(
      await page.evaluate(
        () => globalThis.firstMark - performance.getEntriesByType('navigation')[0].domContentLoadedEventStart,
      ),
    );
    await page.close();
  }
  report('DOMContentLoaded to the first mark, background warm', median(times), 60, ' ms');
}

/** Script of ours a second while a feed adds 50 posts a second; the page’s own is taken off. */
async function measureFeed(worlds) {
  const SECONDS = 5;
  const fill = async (page) => {
    await page.evaluate(
      (seconds) =>
        new Promise((resolve) => {
          let left = seconds * 10;
          const timer = setInterval(() => {
            globalThis.addPosts(5);
            if (--left === 0) resolve(clearInterval(timer));
          }, 100);
        }),
      SECONDS,
    );
  };
  const ours = [];
  const none = [];
  for (let round = 0; round < ROUNDS; round++) {
    none.push((await traced(worlds.control, 'feed', fill)).script);
    const work = await traced(worlds.ours, 'feed', fill);
    ours.push(work.script + work.idle);
  }
  report('feed with 50 posts a second: script a second', (median(ours) - median(none)) / SECONDS, 12, ' ms');
}

async function measurePointer(worlds) {
  const MOVES = 200;
  const move = async (page) => {
    await pause(2500);
    for (let step = 0; step < MOVES; step++) await page.mouse.move(100 + (step % 50) * 10, 100 + step);
  };
  const rest = async () => pause(2500);
  const moved = median(
    [await traced(worlds.ours, 'many-2000-card', move), await traced(worlds.ours, 'many-2000-card', move)].map(
      ({ script }) => script,
    ),
  );
  const rested = (await traced(worlds.ours, 'many-2000-card', rest)).script;
  report('pointer over 2,000 marks: an event', Math.max(0, moved - rested) / MOVES, 0.2, ' ms');
}

async function measureFrames(worlds) {
  const FRAMES = 60;
  const work = async (world) => {
    let before = 0;
    const run = async (page) => {
      await pause(3000);
      await page.evaluate(
        (count) =>
          new Promise((resolve) => {
            const clock = document.getElementById('clock');
            const tick = () => {
              clock.textContent = String(--count);
              if (count === 0) resolve();
              else requestAnimationFrame(tick);
            };
            tick();
          }),
        FRAMES,
      );
    };
    const rest = async () => pause(3000);
    before = (await traced(world, 'many-10000-card', rest)).all;
    return (await traced(world, 'many-10000-card', run)).all - before;
  };
  const dearer = (await work(worlds.ours)) - (await work(worlds.control));
  report('10,000 claims: a frame with a change is dearer by', Math.max(0, dearer / FRAMES), 2, ' ms');
}

async function heapOf({ browser, base }) {
  const page = await browser.context.newPage();
  await page.goto(`${base}/article`);
  await pause(500);
  const cdp = await browser.context.newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1024;
}

async function measureHeap(worlds) {
  const ours = [];
  const none = [];
  for (let round = 0; round < 5; round++) {
    ours.push(await heapOf(worlds.ours));
    none.push(await heapOf(worlds.control));
  }
  report('heap above an empty content script', median(ours) - median(none), 100, ' KB');
}

const server = await startServer(path.resolve('tests'));
const worlds = { ours: { base: server.url }, control: { base: server.url } };
for (const [name, html] of Object.entries(DOCUMENTS))
  server.documents.set(`/${name}`, { type: 'text/html; charset=utf-8', body: html });
worlds.ours.browser = await launchChromium({ extension: withFakeBackground(BUILT), viewport: VIEWPORT });
worlds.control.browser = await launchChromium({ extension: control(), viewport: VIEWPORT });
try {
  report(
    'content script, gzip',
    gzipSync(fs.readFileSync(path.join(BUILT, 'content-scripts/content.js'))).length / 1024,
    12,
    ' KB',
  );
  await measureLoads(worlds);
  await measureFirstMark(worlds.ours);
  await measureFeed(worlds);
  await measurePointer(worlds);
  await measureFrames(worlds);
  await measureHeap(worlds);
  process.stdout.write(`${rows.filter(Boolean).length} of ${rows.length} limits met\n`);
} finally {
  await worlds.ours.browser.close();
  await worlds.control.browser.close();
  await server.stop();
}
