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
  /** May be read: rules, words, weights and scores are made with them. The first is `dev`. */
  read: PassageSet[];
  /** Held out: figures only, and nothing is fitted on them. */
  heldOut: PassageSet[];
  /** Single sentences with one thing changed, of the sets that may be read. */
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

/** `own/README.md` says what each is. */
const READ = [
  'dev',
  'own-tune',
  'own-held',
  'own-wire',
  'own-press',
  'own-agency',
  'own-daily',
  'own-desk',
  'own-fresh',
  'own-report',
  'own-paper',
  'own-tempt',
  'own-lure',
  'own-bulletin',
  'own-later',
  'own-last',
  'own-june',
  'own-may',
  'own-july',
];
const HELD_OUT = ['own-unseen', 'own-sealed', 'own-tempt-held'];

const readSet = (file: string): PassageSet => ({
  name: file === 'dev' ? 'dev, English' : file,
  passages: readPassages(`${file}.jsonl`).filter(isEnglish),
});

/** The passages of several sets. */
export const passagesOf = (sets: readonly PassageSet[]): Passage[] => sets.flatMap(({ passages }) => passages);

/** Reads all sets and prepares their texts. */
export async function readSets(): Promise<Sets> {
  const read = READ.map(readSet);
  const heldOut = HELD_OUT.map(readSet);
  const other = readOtherFiles();
  for (const { text } of passagesOf([...read, ...heldOut])) await prepareText(text);
  for (const article of other.flatMap(({ articles }) => articles)) await prepareText(article);
  const changed = passagesOf(read).filter((passage) => passage.changed);
  return { read, heldOut, changed: { name: 'one thing changed', passages: changed }, other };
}
