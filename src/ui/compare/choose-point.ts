/** Which point and round a reader compares: what the address names, else the one with most to tell apart. */
import type { PointComparison } from '../../model/comparison';
import type { Choice } from '../view/filter-choices';
import { grouped } from '../view/grouped';
import type { Filters } from '../view/panel-place';
import type { RecordIndex } from '../view/record-index';
import { searched, wordSearch } from '../view/word-search';

/** In the address, where a statement does not tell its round: a round's own id is never empty. */
const ROUND_NOT_TOLD = 'not-told';

export interface PointChoices {
  /** Points by topic, in the record's order; only those that the reader's words find. */
  topics: { label: string; points: Choice[] }[];
  /** “35 points”, “3 of 35 points” */
  found: string;
  /** Of the chosen point, in the record's order of rounds; empty where no point is found. */
  rounds: PointComparison[];
  /** Null where no point is found. */
  chosen: PointComparison | null;
}

export const roundKey = ({ round }: PointComparison): string => round ?? ROUND_NOT_TOLD;

/** Most wordings of a figure first, then most rows; equals keep the record's order. */
const byMatter = (a: PointComparison, b: PointComparison): number =>
  b.variants.length - a.variants.length || b.rows.length - a.rows.length;

/** All by which a point is found: its own words, and who said what on it. */
function searchable(point: string, comparisons: readonly PointComparison[], index: RecordIndex): string {
  const { label = '', about = '', topic = '' } = index.points.get(point) ?? {};
  const said = comparisons.flatMap(({ rows }) =>
    rows.flatMap(({ speaker, appearances }) => [
      index.speakers.get(speaker ?? '')?.name ?? '',
      ...appearances.flatMap(({ outlet, statement }) => [outlet, index.statements.get(statement)?.wording ?? '']),
    ]),
  );
  return [label, about, index.topics.get(topic) ?? '', ...said].join(' ');
}

function topicsOf(points: readonly string[], index: RecordIndex): PointChoices['topics'] {
  const known = points.flatMap((id) => index.points.get(id) ?? []);
  return [...grouped(known, ({ topic }) => topic)].map(([topic, choices]) => ({
    label: index.topics.get(topic) ?? topic,
    points: choices.map(({ id, label }) => ({ id, label })),
  }));
}

export function choosePoint(
  comparisons: readonly PointComparison[],
  { words, point, round }: Pick<Filters, 'words' | 'point' | 'round'>,
  index: RecordIndex,
): PointChoices {
  const byPoint = grouped(comparisons, (one) => one.point);
  const matches = wordSearch(words);
  const found = [...byPoint].filter(([id, all]) => matches(searched(searchable(id, all, index))));
  const candidates = found.flatMap(([, all]) => all);
  const wanted = candidates.some((one) => one.point === point) ? point : [...candidates].sort(byMatter)[0]?.point;
  const rounds = byPoint.get(wanted ?? '') ?? [];
  const chosen = rounds.find((one) => roundKey(one) === round) ?? [...rounds].sort(byMatter)[0] ?? null;
  return {
    topics: topicsOf(
      found.map(([id]) => id),
      index,
    ),
    found:
      found.length === byPoint.size
        ? index.words.plural('count.points', byPoint.size)
        : index.words.plural('shown.points', byPoint.size, index.words.number(found.length)),
    rounds,
    chosen,
  };
}
