/**
 * Opens every page of tests/pages in the built extension: what must be marked is, what must not be is not, and nothing
 * else on the page changes. A page's expectation stands beside it; see docs/page.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { askedState, pageState } from '../browsers/extension.mjs';
import { pause, waitFor } from '../browsers/wait.mjs';

export const name = 'pages';

const FOLDER = path.resolve('tests/pages');
/** After this long, in ms, a page that is about something else would have been read. */
const UNRELATED_AFTER = 400;

const bare = (text) => text.replace(/[\s\u00AD]+/g, ' ').trim();
const holds = (state, sentence) =>
  state.claims.some(({ text }) => bare(text).includes(bare(sentence)) || bare(sentence).includes(bare(text)));

/** What the state still lacks, in words; empty where all is as expected. */
function lacking(answer, { marked = [], unmarked = [], gone = [] }) {
  const state = answer ?? { claims: [] };
  return [
    ...marked.filter((sentence) => !holds(state, sentence)).map((sentence) => `not marked: ${sentence}`),
    ...[...unmarked, ...gone].filter((sentence) => holds(state, sentence)).map((sentence) => `marked: ${sentence}`),
  ];
}

async function expectState(world, page, expected) {
  const worker = await world.serviceWorker();
  let found = [];
  const look = async () => {
    found = lacking(await pageState(worker, page.url()), expected);
    return found.length === 0;
  };
  try {
    await waitFor('the page to be as expected', look, 6_000);
  } catch {
    world.expect.deepEqual(found, []);
  }
}

/** Elements outside of the page's own: there must be none before a card is opened. */
const outline = (page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, body > *')].map(
      ({ localName, className }) => `${localName}.${className}`,
    ),
  );

const paintedIn = (page, place) =>
  page.evaluate((where) => {
    const views =
      where === 'frame'
        ? Array.from({ length: frames.length }, (_, index) => frames[index]).filter((view) => {
            try {
              return Boolean(view.CSS);
            } catch {
              return false;
            }
          })
        : [window];
    return views.some((view) => [...view.CSS.highlights.keys()].some((key) => key.startsWith('on-record')));
  }, place);

async function check(world, folder) {
  const expected = JSON.parse(fs.readFileSync(path.join(FOLDER, folder, 'expected.json'), 'utf8'));
  const page = await world.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${world.server.url}/pages/${folder}/page.html`);
  const before = await outline(page);
  await expectState(world, page, expected);
  if (expected.marked.length > 0) await waitFor('a mark on the screen', () => paintedIn(page, expected.paintedIn));
  else if (expected.related === false) await staysAlone(world, page);
  world.expect.deepEqual(await outline(page), before);
  for (const key of expected.keeps ?? []) world.expect.ok(await page.evaluate((each) => CSS.highlights.has(each), key));
  for (const step of expected.then ?? []) {
    await page.evaluate(step.run);
    await expectState(world, page, step);
  }
  world.expect.deepEqual(errors, []);
}

async function staysAlone(world, page) {
  await pause(UNRELATED_AFTER);
  world.expect.equal(await pageState(await world.serviceWorker(), page.url()), null);
  const state = await askedState(await world.serviceWorker(), page.url());
  world.expect.equal(state.status, 'unrelated');
  world.expect.equal(await paintedIn(page), false);
}

export const cases = fs
  .readdirSync(FOLDER)
  .filter((folder) => fs.existsSync(path.join(FOLDER, folder, 'expected.json')))
  .map((folder) => ({ name: folder, run: (world) => check(world, folder) }));
