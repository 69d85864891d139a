/** Loads of whole pages: our work as a multiple of a bare walk of the page's text nodes, load by load in one run. */
import { median, pause, profiled, sum, traced } from './measure.mjs';

/** Milliseconds until a page has come to rest. */
const REST = { article: 200, live: 350, monster: 700, components: 200 };
const REST_RELATED = { article: 400, live: 600, monster: 1500 };
const UNRELATED = { article: 2.5, live: 0.6, monster: 0.7, components: 2 };
const RELATED = { article: 4.5, live: 2.4, monster: 2 };
/** How many times less than mark.js with sixty terms. */
const MARKJS = { article: 60, live: 150, monster: 300 };

/** Sums of `loads` loads each, ours and the bare walk's by turns: samples of one load are too few. */
async function compare(worlds, name, rest, loads, untilMarked) {
  const [bare, ours] = [[], []];
  const page = untilMarked ? `${name}-related` : name;
  for (let load = 0; load < loads; load++) {
    bare.push(await profiled(worlds.control, `${page}?bare`, REST[name]));
    ours.push(await profiled(worlds.ours, page, rest, untilMarked));
  }
  return { bare: sum(bare) / loads, ours: sum(ours) / loads };
}

async function measure(worlds, report, { rounds, loads }, limits, isRelated) {
  const found = {};
  for (const [name, limit] of Object.entries(limits)) {
    const results = [];
    for (let round = 0; round < rounds; round++)
      results.push(await compare(worlds, name, (isRelated ? REST_RELATED : REST)[name], loads, isRelated));
    const of = (key) => median(results.map((each) => each[key])).toFixed(2);
    found[name] = Number(of('ours'));
    const what = isRelated ? 'with claims' : 'about something else';
    const note = ` = ${of('ours')} ms, bare walk ${of('bare')} ms`;
    report(`${name} ${what}: × a bare walk`, median(results.map(({ ours, bare }) => ours / bare)), limit, '', note);
  }
  return found;
}

/** At least fifty loads in all: what is measured of one is little. */
export function measureUnrelated(worlds, report, { rounds, loads }) {
  return measure(worlds, report, { rounds, loads: Math.max(Math.ceil(50 / rounds), loads) }, UNRELATED, false);
}

export async function measureRelated(worlds, report, size) {
  const ours = await measure(worlds, report, size, RELATED, true);
  for (const [name, limit] of Object.entries(MARKJS)) {
    const theirs = await profiled(worlds.peer, `${name}-related`, REST[name]);
    const note = `, mark.js ${theirs.toFixed(0)} ms`;
    report(`${name} with claims: × less than mark.js`, theirs / ours[name], limit, '', note, 'at least');
  }
}

/** By the trace, on the pages with most to do. */
export async function measureTasks(worlds, report, { loads }) {
  const works = [];
  for (const [name, rest] of Object.entries(REST_RELATED)) {
    const found = [];
    for (let load = 0; load < Math.min(loads, 7); load++)
      found.push(await traced(worlds.ours, `${name}-related`, () => pause(rest)));
    works.push({ longest: median(found.map((w) => w.longest)), style: median(found.map((w) => w.style)), name });
  }
  const note = ` (${works.map(({ name, longest }) => `${name} ${longest.toFixed(1)}`).join(', ')})`;
  report('longest task of ours', Math.max(...works.map(({ longest }) => longest)), 8, ' ms', note);
  report('style and layout forced', Math.max(...works.map(({ style }) => style)), 1, ' ms');
}
