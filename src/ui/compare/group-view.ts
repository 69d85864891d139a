import type { PointComparison } from '../../model/comparison';
import type { Words } from '../../words/words';
import type { UtteranceView } from './utterance-view';

/** Utterances that agree with one another, as a part of the table. */
export interface GroupView {
  /** “A”, “B” …, in the order of their first utterances. */
  letter: string;
  /** “These 4 agree”, “Stands on its own” */
  heading: string;
  /** “differs from group B”; null where nothing parts from it. */
  differs: string | null;
  utterances: UtteranceView[];
}

/** A to Z, then AA: a record may hold more groups than letters. */
function letterOf(at: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

function headingOf(size: number, all: number, { t, plural }: Words): string {
  if (all === 1) return t('compare.only');
  if (size === 1) return t('compare.alone');
  return plural(size === all ? 'compare.all_agree' : 'compare.these_agree', size);
}

/** Letters of the groups that hold something which parts from a member of this one. */
function lettersApart(at: number, { groups, differences }: PointComparison): string[] {
  const own = new Set(groups[at]);
  const others = new Set(
    differences.flatMap(([a, b]) => (own.has(a) ? [b] : own.has(b) ? [a] : [])).filter((id) => !own.has(id)),
  );
  return groups.flatMap((group, place) => (group.some((id) => others.has(id)) ? [letterOf(place)] : []));
}

/** The groups of a comparison, each with those of its utterances that are in `views`. */
export function groupViews(
  comparison: PointComparison,
  views: ReadonlyMap<string, UtteranceView>,
  words: Words,
): GroupView[] {
  return comparison.groups.map((ids, at) => {
    const apart = lettersApart(at, comparison);
    return {
      letter: letterOf(at),
      heading: headingOf(ids.length, comparison.rows.length, words),
      differs:
        apart.length === 0
          ? null
          : words.t('compare.differs_from', words.list(apart.map((letter) => words.t('compare.group', letter)))),
      utterances: ids.flatMap((id) => views.get(id) ?? []),
    };
  });
}
