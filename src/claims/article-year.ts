import type { Sentence } from '../language/annotation';
import type { Round } from '../model/record';

export interface Article {
  sentences: readonly Sentence[];
  /** Day of publication, YYYY-MM-DD, where known. */
  published?: string | undefined;
}

/** The year of dates without one: the rounds' where the article names it, else the page's, else the year named most. */
export function yearOf(article: Article, rounds: readonly Round[]): number {
  const count = new Map<string, number>();
  for (const sentence of article.sentences) {
    for (const date of sentence.dates) {
      const year = date.first.slice(0, 4);
      if (date.hasYear) count.set(year, (count.get(year) ?? 0) + 1);
    }
  }
  const known = rounds.find((round) => round.date)?.date?.slice(0, 4) ?? '2025';
  if (count.has(known)) return Number(known);
  const written = [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
  return Number(article.published?.slice(0, 4) ?? written ?? known);
}
