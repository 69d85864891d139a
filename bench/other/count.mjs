/**
 * Counts the sentences of this folder: distinct ones, so that a repeated sentence adds nothing. Fails below MINIMUM.
 *
 *     node bench/other/count.mjs
 */
import { readFileSync, readdirSync } from 'node:fs';

/** Sentences the set must hold: enough to measure one false alarm in a thousand. */
const MINIMUM = 3000;

const folder = new URL('.', import.meta.url);
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const articlesOf = (text) =>
  text
    .split(/^---$/mu)
    .map((article) => article.trim())
    .filter(Boolean);
const sentencesOf = (article) =>
  article
    .split(/\n\s*\n/u)
    .flatMap((paragraph) =>
      [...segmenter.segment(paragraph.trim())].map(({ segment }) => segment.trim()).filter(Boolean),
    );

const all = new Set();
const themes = new Map();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const articles = articlesOf(readFileSync(new URL(file, folder), 'utf8'));
  const sentences = articles.flatMap(sentencesOf);
  for (const sentence of sentences) all.add(sentence);
  const [half] = file.split('-');
  themes.set(half, (themes.get(half) ?? 0) + sentences.length);
  console.log(
    `${file.padEnd(44)} ${String(articles.length).padStart(3)} articles ${String(sentences.length).padStart(5)}`,
  );
}
for (const [half, count] of themes) console.log(`${half.padEnd(44)} ${' '.repeat(12)} ${String(count).padStart(5)}`);
console.log(`${'distinct'.padEnd(44)} ${' '.repeat(12)} ${String(all.size).padStart(5)} (at least ${MINIMUM})`);
if (all.size < MINIMUM) process.exitCode = 1;
