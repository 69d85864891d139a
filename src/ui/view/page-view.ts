/** A page at a glance: how many claims, on what, how they relate to the record. */
import type { Assertion, Figure } from '../../model/assertion';
import type { Claim, Mark } from '../../model/claim';
import { directionWords, figureView, sameWords, type FigureView } from './figure-view';
import { grouped } from './grouped';
import type { RecordIndex } from './record-index';
import type { Words } from '../../words/words';
import { MARKS } from './words';

export interface ClaimLine {
  id: string;
  text: string;
  mark: Mark;
  markWords: string;
  /** Labels of its points. */
  points: string;
}

/** A figure of the page beside which it prints another. */
export interface InnerFigure extends FigureView {
  /** “headline: 1,200 prisoners”; the figure alone where no headline is among those that differ. */
  words: string;
  /** Id of the first claim that prints it. */
  claim: string;
}

export interface PageGlance {
  /** “18 claims on 11 points” */
  headline: string;
  marks: { mark: Mark; label: string; count: number }[];
  topics: { id: string; label: string; count: number }[];
  /** Points on which the page itself prints unlike figures; the label says whose part they are, where the page does. */
  inner: { point: string; label: string; figures: InnerFigure[] }[];
  claims: ClaimLine[];
}

const labelOf = (point: string, index: RecordIndex) => index.points.get(point)?.label ?? point;

function marksOf(claims: readonly Claim[], words: Words): PageGlance['marks'] {
  return MARKS.map((mark) => {
    const count = claims.filter((claim) => claim.mark === mark).length;
    return { mark, label: words.pluralNamed('mark_label', mark, count), count };
  }).filter((one) => one.count > 0);
}

/** In the record's own order of topics. */
function topicsOf(claims: readonly Claim[], index: RecordIndex): PageGlance['topics'] {
  return index.record.topics
    .map(({ id, label }) => ({
      id,
      label,
      count: claims.filter(({ points }) => points.some((point) => index.points.get(point)?.topic === id)).length,
    }))
    .filter((one) => one.count > 0);
}

interface PlacedFigure {
  point: string;
  key: string;
  figure: Figure;
  claim: string;
  isHeadline: boolean;
}

const isBelow = ({ max }: Figure, { min }: Figure) => max !== null && min !== null && max < min;

/**
 * Whether no number fits both: “more than 60” and “under 240” may be one. Two numbers of one sentence are of two things,
 * such as a day's and all.
 */
const areApart = (a: PlacedFigure, b: PlacedFigure) =>
  a.claim !== b.claim && (isBelow(a.figure, b.figure) || isBelow(b.figure, a.figure));

/** A headline's “to swap 1,200 each” foretells what was agreed; what an offer or a demand names may well be another number. */
function matterOf({ kind }: Assertion, { scope }: Figure, isHeadline: boolean): string {
  const isPromise =
    kind === 'agreed' || kind === 'expected' || (kind === 'described' && scope === 'each' && isHeadline);
  return isPromise ? 'promise' : kind;
}

/** Whose part it is: one side's number says nothing of the other's. What each has, or both have, is nobody's own. */
function partOf({ actor }: Assertion, { scope, from, to }: Figure): string {
  const doer = scope === 'each' || scope === 'both' ? undefined : actor;
  return [doer, from, to].join();
}

function keyOf(assertion: Assertion, figure: Figure, isHeadline: boolean): string {
  const { point, round, negated } = assertion;
  const { unit, scope, further } = figure;
  const matter = matterOf(assertion, figure, isHeadline);
  return [point, round, matter, negated, unit, scope, further, partOf(assertion, figure)].join();
}

/** What was done in parts, by nobody named: “27 bodies” may be the other side's, or another day's. */
const isLoose = ({ kind, actor }: Assertion, { scope, from, to }: Figure) =>
  kind === 'carried-out' && scope === 'open' && !actor && !from && !to;

function figuresOf(claims: readonly Claim[], headlines: ReadonlySet<string>): PlacedFigure[] {
  return claims.flatMap(({ id, assertions }) =>
    assertions.flatMap((assertion) =>
      assertion.figures
        .filter((figure) => !isLoose(assertion, figure))
        .map((figure) => ({
          point: assertion.point,
          key: keyOf(assertion, figure, headlines.has(id)),
          figure,
          claim: id,
          isHeadline: headlines.has(id),
        })),
    ),
  );
}

/** Each wording once for headline and text; headlines first. */
function innerFigures(apart: readonly PlacedFigure[], index: RecordIndex): InnerFigure[] {
  const hasHeadline = apart.some(({ isHeadline }) => isHeadline);
  const views: InnerFigure[] = [];
  const inOrder = [...apart].sort((a, b) => Number(b.isHeadline) - Number(a.isHeadline));
  for (const { figure, claim, isHeadline } of inOrder) {
    const view = figureView(figure, index);
    const words = hasHeadline ? index.words.t(isHeadline ? 'inner.headline' : 'inner.text', view.amount) : view.amount;
    if (!views.some((known) => known.words === words && sameWords(known, view))) views.push({ ...view, words, claim });
  }
  return views;
}

/** Compared within one point, round, matter, unit and direction: else unlike figures speak of unlike things. */
function innerOf(claims: readonly Claim[], index: RecordIndex, headlines: readonly string[]): PageGlance['inner'] {
  const figures = figuresOf(claims, new Set(headlines));
  return [...grouped(figures, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    const apart = group.filter((one) => group.some((other) => areApart(one, other)));
    if (first === undefined || apart.length === 0) return [];
    const label = [labelOf(first.point, index), directionWords(first.figure, index)].filter(Boolean).join(', ');
    return [{ point: first.point, label, figures: innerFigures(apart, index) }];
  });
}

function headlineOf(claims: readonly Claim[], words: Words): string {
  const points = new Set(claims.flatMap((claim) => claim.points)).size;
  return words.t('popup.headline', words.plural('count.claims', claims.length), words.plural('count.points', points));
}

/** `claims` in the order of the page; `headlines` are ids of those that stand in one. */
export function pageGlance(
  claims: readonly Claim[],
  index: RecordIndex,
  headlines: readonly string[] = [],
): PageGlance {
  return {
    headline: headlineOf(claims, index.words),
    marks: marksOf(claims, index.words),
    topics: topicsOf(claims, index),
    inner: innerOf(claims, index, headlines),
    claims: claims.map(({ id, text, mark, points }) => ({
      id,
      text,
      mark,
      markWords: index.words.named('mark', mark),
      points: points.map((point) => labelOf(point, index)).join(' · '),
    })),
  };
}
