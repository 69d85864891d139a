/** What is measured: sets of labelled passages in English, and sentences about other things. */
import { readdirSync, readFileSync } from 'node:fs';
import { readPassages, type Passage } from './passage';
import { prepareText } from './read-blocks';

export interface PassageSet {
  name: string;
  passages: Passage[];
}

/** Articles about other things, a file's worth. */
export interface OtherFile {
  name: string;
  articles: string[];
  /** Sentences in all of them, as `bench/other/count.mjs` counts them. */
  sentences: number;
}

export interface Sets {
  dev: PassageSet;
  tune: PassageSet;
  /** Like dev, and of our own. */
  wire: PassageSet;
  /** Held out: figures only. */
  held: PassageSet;
  /** Single sentences with one thing changed, of all three. */
  changed: PassageSet;
  other: OtherFile[];
}

const isEnglish = ({ lang }: Passage): boolean => lang === 'en';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

function countSentences(article: string): number {
  const segments = article.split(/\n\s*\n/u).flatMap((paragraph) => [...SEGMENTER.segment(paragraph.trim())]);
  return segments.filter(({ segment }) => segment.trim() !== '').length;
}

function readOtherFiles(): OtherFile[] {
  const folder = new URL('../other/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const articles = text.split(/^---$/mu).map((article) => article.trim());
    const kept = articles.filter((article) => article !== '');
    return { name, articles: kept, sentences: kept.reduce((sum, article) => sum + countSentences(article), 0) };
  });
}

/** Reads all sets and prepares their texts. */
export async function readSets(): Promise<Sets> {
  const [dev, tune, wire, held] = ['dev.jsonl', 'own-tune.jsonl', 'own-wire.jsonl', 'own-held.jsonl'].map((file) =>
    readPassages(file).filter(isEnglish),
  );
  if (!dev || !tune || !wire || !held) throw new Error('A set of passages is missing.');
  const other = readOtherFiles();
  for (const { text } of [...dev, ...tune, ...wire, ...held]) await prepareText(text);
  for (const article of other.flatMap(({ articles }) => articles)) await prepareText(article);
  return {
    dev: { name: 'dev, English', passages: dev },
    tune: { name: 'own-tune', passages: tune },
    wire: { name: 'own-wire', passages: wire },
    held: { name: 'own-held', passages: held },
    changed: { name: 'one thing changed', passages: [...dev, ...tune, ...held].filter(({ changed }) => changed) },
    other,
  };
}
