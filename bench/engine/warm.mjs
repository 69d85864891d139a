// In a fresh process: characters of related text a second, and the answer to an article once the engine is warm.
import { between, medianTime, now } from './clock.mjs';
import { relatedArticle, relatedUnits } from './texts.mjs';

const CONTEXT = { language: 'en' };
const SETTINGS = { strictness: 'balanced' };
const CHARACTERS = 1_000_000;
const PASSES = 6;
const ARTICLES = 21;

const { createEngine, bundledRecord, englishWords } = await import(process.argv[2]);
const engine = createEngine(await bundledRecord(), englishWords);
const units = relatedUnits(CHARACTERS);
const characters = units.reduce((sum, { length }) => sum + length, 0);

function timed(work) {
  const start = now();
  work();
  return between(start, now());
}

const passes = Array.from({ length: PASSES }, () => timed(() => engine.readUnits(CONTEXT, units, SETTINGS))).slice(1);
const article = relatedArticle(8192);
const articles = Array.from({ length: ARTICLES }, () => timed(() => engine.readUnits(CONTEXT, [article], SETTINGS)));
const pass = medianTime(passes);
console.log(
  JSON.stringify({
    perSecond: { clock: characters / pass.clock, cpu: characters / pass.cpu },
    article: medianTime(articles),
  }),
);
