import { tally } from '../score/tally.mjs';
import type { Passage } from './passage';
import type { Reader } from './reader';
import type { OtherFile } from './sets';

export type Figures = Record<string, number | null>;

/** The scorer's figures of a reader on passages. */
export function measure(reader: Reader, passages: readonly Passage[]): Figures {
  return tally(
    passages,
    passages.map(({ text }) => reader.read(text)),
  ).figures;
}

/** Sentences that a reader marks in articles about other things. */
export function countFalseAlarms(reader: Reader, files: readonly OtherFile[]): { marked: number; sentences: number } {
  const articles = files.flatMap((file) => file.articles);
  return {
    marked: articles.reduce((sum, article) => sum + reader.read(article).claims.length, 0),
    sentences: files.reduce((sum, file) => sum + file.sentences, 0),
  };
}
