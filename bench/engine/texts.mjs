// Related English text: the benchmark's passages about the deal.
import { readFileSync } from 'node:fs';

const passages = readFileSync(new URL('../dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line))
  .filter(({ lang, kind }) => lang === 'en' && kind === 'deal')
  .map(({ text }) => text);

/** Paragraphs as blocks of one unit. */
const unitOf = (id, text) => ({
  id,
  blocks: text.split(/\n\s*\n/u).map((paragraph, block) => ({ id: block, role: 'text', text: paragraph })),
});

/** Units of whole passages, in turn, until there are at least so many characters. */
export function relatedUnits(characters) {
  const units = [];
  for (let total = 0; total < characters; total += units.at(-1).length) {
    const text = passages[units.length % passages.length];
    units.push({ length: text.length, ...unitOf(units.length, text) });
  }
  return units;
}

/** One article of just so many characters, made of whole passages. */
export function relatedArticle(characters) {
  let text = '';
  for (let i = 0; text.length < characters; i += 1) text += `${passages[i % passages.length]}\n\n`;
  return unitOf(0, text.slice(0, characters));
}

/** The first sentence that is read in a fresh process. */
export const FIRST = unitOf(
  0,
  'Russia and Ukraine agreed in Istanbul on 2 June to exchange at least 1,000 prisoners each.',
);
