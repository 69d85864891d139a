// In a fresh process: loads the bundle, compiles the pack, reads a sentence, then an article. Prints milliseconds, by the clock and by the processor.
import { between, now } from './clock.mjs';
import { FIRST, relatedArticle } from './texts.mjs';

const CONTEXT = { language: 'en' };
const SETTINGS = { strictness: 'balanced' };
const ARTICLE = relatedArticle(8192);

const start = now();
const { createEngine, bundledRecord, englishWords } = await import(process.argv[2]);
const loaded = now();
const engine = createEngine(await bundledRecord(), englishWords);
const compiled = now();
const claims = engine.readUnits(CONTEXT, [FIRST], SETTINGS);
const first = now();
engine.readUnits(CONTEXT, [ARTICLE], SETTINGS);
const article = now();
if (claims.length !== 1) throw new Error(`the first sentence gave ${claims.length} claims`);
console.log(
  JSON.stringify({
    load: between(start, loaded),
    compile: between(loaded, compiled),
    first: between(compiled, first),
    cold: between(start, first),
    article: between(first, article),
  }),
);
