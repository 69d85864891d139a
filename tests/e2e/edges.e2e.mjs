/** Documents at the edge: no error, and no task of ours that holds the page for long. */
import { badgeText, LOOKED_THROUGH, settledState } from '../browsers/extension.mjs';
import { pause, waitFor } from '../browsers/wait.mjs';
import { EDGE_DOCUMENTS } from './parts/edge-documents.mjs';
import { scriptTasks } from './parts/main-thread.mjs';

export const name = 'edge';

/** Longest time one task of ours may hold a page, in milliseconds: what the browser itself calls a long task. */
const LONGEST_TASK = 50;
/** The machine is shared: a task is ours to answer for if it is long each time. */
const TRIES = 3;

/** Errors of the page, its console and our background while a document is opened. */
async function listenForErrors(world, page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const worker = await world.serviceWorker();
  worker.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

async function openOnce(world, { path, claims, atLeast }) {
  const worker = await world.serviceWorker();
  const page = await world.newPage();
  const errors = await listenForErrors(world, page);
  const url = `${world.server.url}${path}`;
  const tasks = await scriptTasks(world, page, async () => {
    await page.goto(url);
    // The badge says when claims are there; asking the page itself for thousands of them would be a long task of ours.
    if (claims || atLeast) await waitFor('a number on the badge', () => badgeText(worker, url));
    else await pause(LOOKED_THROUGH);
  });
  const state = await settledState(worker, url);
  await page.close();
  return { errors, longest: tasks[0]?.script ?? 0, claims: state.claims.length };
}

async function staysQuiet(world, document) {
  world.server.documents.set(document.path, document);
  const longest = [];
  for (let time = 0; time < TRIES; time += 1) {
    const seen = await openOnce(world, document);
    world.expect.deepEqual(seen.errors, []);
    if ('claims' in document) world.expect.equal(seen.claims, document.claims, 'claims on the page');
    if ('atLeast' in document) world.expect.ok(seen.claims >= document.atLeast, `${seen.claims} claims on the page`);
    longest.push(seen.longest);
    if (seen.longest <= LONGEST_TASK) break;
  }
  const best = Math.min(...longest);
  process.stdout.write(`    longest task of ours: ${best.toFixed(1)} ms\n`);
  world.expect.ok(best <= LONGEST_TASK, `our longest task held the page for ${longest.join(', ')} ms`);
}

export const cases = EDGE_DOCUMENTS.map((document) => ({
  name: document.name,
  run: (world) => staysQuiet(world, document),
}));
