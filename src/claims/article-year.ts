import type { Round } from '../model/record';
import type { Article } from './article';

/** Where nothing tells a year, dates keep the zeros of one that is not written. */
const NO_YEAR = 0;

/** The years that an article writes out. */
const writtenYears = ({ sentences }: Article): string[] =>
  sentences.flatMap(({ dates }) => dates.filter(({ hasYear }) => hasYear).map(({ first }) => first.slice(0, 4)));

/**
 * The year of dates without one: the rounds' where the article names it, else the page's; an earlier year that an
 * article looks back to is never meant.
 */
export function yearOf(article: Article, rounds: readonly Round[]): number {
  const written = writtenYears(article);
  const known = rounds.find(({ date }) => date)?.date?.slice(0, 4) ?? '';
  if (written.includes(known)) return Number(known);
  const later = written.filter((year) => year > known).sort()[0];
  return Number(article.published?.slice(0, 4) ?? later ?? (known || NO_YEAR));
}
