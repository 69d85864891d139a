/** What changed among a page's claims since an earlier visit. */
import type { Figure } from '../../model/assertion';
import type { WitnessedClaim } from '../../model/witness';
import { wordsIn } from './word-search';

export interface PageChanges {
  changed: { before: WitnessedClaim; after: WitnessedClaim }[];
  added: WitnessedClaim[];
  gone: WitnessedClaim[];
}

/** Share of common words from which on two sentences on one point are one sentence, reworded. */
const ALIKE = 0.5;

const hasCommonPoint = (a: WitnessedClaim, b: WitnessedClaim) => a.points.some((point) => b.points.includes(point));

/** From 0 to 1: the words that both have, of all that either has. */
function likeness(a: WitnessedClaim, b: WitnessedClaim): number {
  const [first, second] = [new Set(wordsIn(a.text)), new Set(wordsIn(b.text))];
  const common = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}

/** The sentences of a list that another has not; one that stands twice is there twice. */
function without(claims: readonly WitnessedClaim[], others: readonly WitnessedClaim[]): WitnessedClaim[] {
  const left = others.map(({ text }) => text);
  return claims.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Each earlier sentence is held against the later one that is most like it. */
export function pageChanges(before: readonly WitnessedClaim[], after: readonly WitnessedClaim[]): PageChanges {
  const gone = without(before, after);
  const added = without(after, before);
  const pairs = gone
    .flatMap((old) => added.map((now) => ({ before: old, after: now, score: likeness(old, now) })))
    .filter(({ before: old, after: now, score }) => score >= ALIKE && hasCommonPoint(old, now))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<WitnessedClaim>();
  const changed = pairs.filter(({ before: old, after: now }) => {
    if (taken.has(old) || taken.has(now)) return false;
    taken.add(old);
    taken.add(now);
    return true;
  });
  return {
    changed: changed.map((pair) => ({ before: pair.before, after: pair.after })),
    added: added.filter((one) => !taken.has(one)),
    gone: gone.filter((one) => !taken.has(one)),
  };
}

const keyOf = ({ min, max, qualifier, unit, scope }: Figure) => [min, max, qualifier, unit, scope].join();

/** The figures of one list that the other has not. */
export function otherFigures(of: readonly Figure[], than: readonly Figure[]): Figure[] {
  const known = new Set(than.map(keyOf));
  return of.filter((figure) => !known.has(keyOf(figure)));
}
