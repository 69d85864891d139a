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
  /** Like dev, of our own, after news pages of many kinds. */
  press: PassageSet;
  /** Like dev, of our own, in the plain prose of agencies and dailies. */
  agency: PassageSet;
  /** Held out: figures only. */
  held: PassageSet;
  /** Held out too, and never cut from a stock that was read: reports of many kinds, written last. */
  unseen: PassageSet;
  /** Single sentences with one thing changed, of all sets. */
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

const FILES = [
  'dev.jsonl',
  'own-tune.jsonl',
  'own-wire.jsonl',
  'own-press.jsonl',
  'own-agency.jsonl',
  'own-held.jsonl',
  'own-unseen.jsonl',
];

/** Reads all sets and prepares their texts. */
export async function readSets(): Promise<Sets> {
  const [dev, tune, wire, press, agency, held, unseen] = FILES.map((file) => readPassages(file).filter(isEnglish));
  if (!dev || !tune || !wire || !press || !agency || !held || !unseen) throw new Error('A set of passages is missing.');
  const other = readOtherFiles();
  for (const { text } of [...dev, ...tune, ...wire, ...press, ...agency, ...held, ...unseen]) await prepareText(text);
  for (const article of other.flatMap(({ articles }) => articles)) await prepareText(article);
  return {
    dev: { name: 'dev, English', passages: dev },
    tune: { name: 'own-tune', passages: tune },
    wire: { name: 'own-wire', passages: wire },
    press: { name: 'own-press', passages: press },
    agency: { name: 'own-agency', passages: agency },
    held: { name: 'own-held', passages: held },
    unseen: { name: 'own-unseen', passages: unseen },
    changed: {
      name: 'one thing changed',
      passages: [...dev, ...tune, ...press, ...held].filter(({ changed }) => changed),
    },
    other,
  };
}
