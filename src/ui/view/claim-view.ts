import type { Claim, Mark, Relation } from '../../model/claim';
import { figureView, sameWords, type FigureView } from './figure-view';
import { grouped } from './grouped';
import { byDateThenOutlet } from './order';
import type { RecordIndex } from './record-index';
import { statementById, type StatementView } from './statement-view';
import { tally, type Tally } from './tally';
import type { Words } from '../../words/words';
import { RELATIONS } from './words';

export interface CitationView extends StatementView {
  relation: Relation;
  reasons: string[];
}

/** Statements that go back to one utterance: the first of them, and who else relays it. */
export interface Entry {
  lead: CitationView;
  echoes: CitationView[];
  /** “3 outlets, 1 speaker”; null where there is no echo. */
  shared: string | null;
}

export interface RelationGroup {
  relation: Relation;
  heading: string;
  entries: Entry[];
}

/** A figure on record, and who prints it: “4 outlets”, or the name of the only one. */
export interface RecordFigure extends FigureView {
  relation: Relation;
  outlets: string;
}

/** A claim on one point beside the record. */
export interface PointView {
  id: string;
  label: string;
  about: string;
  topic: string;
  roundLabel: string | null;
  pageFigures: FigureView[];
  recordFigures: RecordFigure[];
  tally: Tally | null;
  groups: RelationGroup[];
}

export interface ClaimView {
  id: string;
  text: string;
  mark: Mark;
  /** `record`: statements on the same point and matter; `related`: related ones only; `silent`: none. */
  state: 'record' | 'related' | 'silent';
  points: PointView[];
}

/** As far as the record at hand holds them. */
export function citationsOf(claim: Pick<Claim, 'citations'>, index: RecordIndex): CitationView[] {
  return claim.citations.flatMap((citation) => {
    const view = statementById(citation.statement, index);
    return view ? [{ ...view, point: citation.point, relation: citation.relation, reasons: citation.reasons }] : [];
  });
}

function entriesOf(citations: readonly CitationView[], words: Words): Entry[] {
  return [...grouped(citations, ({ origin }) => origin).values()].flatMap((together) => {
    const [lead, ...echoes] = together;
    if (lead === undefined) return [];
    return [{ lead, echoes, shared: echoes.length === 0 ? null : tally(together, words).voices }];
  });
}

function groupsOf(citations: readonly CitationView[], words: Words): RelationGroup[] {
  return RELATIONS.flatMap((relation) => {
    const members = citations.filter((one) => one.relation === relation).sort(byDateThenOutlet);
    if (members.length === 0) return [];
    const heading = words.pluralNamed('relation_count', relation, members.length);
    return [{ relation, heading, entries: entriesOf(members, words) }];
  });
}

const outletsOf = (names: readonly string[], words: Words) =>
  names.length === 1 && names[0] !== undefined ? names[0] : words.plural('count.outlets', names.length);

/** Each wording of a figure once for each relation, in the order of the relations; what more outlets print comes first. */
function recordFiguresOf(groups: readonly RelationGroup[], words: Words): RecordFigure[] {
  const found: (FigureView & { relation: Relation; names: Set<string> })[] = [];
  for (const { relation, entries } of groups) {
    for (const citation of entries.flatMap(({ lead, echoes }) => [lead, ...echoes])) {
      for (const figure of citation.figures) {
        const known = found.find((one) => one.relation === relation && sameWords(one, figure));
        if (known) known.names.add(citation.outlet.name);
        else found.push({ ...figure, relation, names: new Set([citation.outlet.name]) });
      }
    }
  }
  const rank = ({ relation }: { relation: Relation }) => RELATIONS.indexOf(relation);
  return found
    .sort((a, b) => rank(a) - rank(b) || b.names.size - a.names.size)
    .map(({ names, ...figure }) => ({ ...figure, outlets: outletsOf([...names], words) }));
}

function pointView(claim: Claim, point: string, citations: readonly CitationView[], index: RecordIndex): PointView {
  const known = index.points.get(point);
  const assertion = claim.assertions.find((one) => one.point === point);
  const groups = groupsOf(citations, index.words);
  return {
    id: point,
    label: known?.label ?? point,
    about: known?.about ?? '',
    topic: index.topics.get(known?.topic ?? '') ?? '',
    roundLabel: claim.round === null ? null : (index.rounds.get(claim.round) ?? null),
    pageFigures: assertion?.figures.map((figure) => figureView(figure, index)) ?? [],
    recordFigures: recordFiguresOf(groups, index.words),
    tally: citations.length === 0 ? null : tally(citations, index.words),
    groups,
  };
}

function stateOf(citations: readonly CitationView[]): ClaimView['state'] {
  if (citations.length === 0) return 'silent';
  return citations.every(({ relation }) => relation === 'related') ? 'related' : 'record';
}

const isDirect = ({ relation }: RelationGroup) => relation === 'same' || relation === 'differs';

/** Points with statements on just this come first, and among them those with figures to compare. */
function rankOf({ groups, pageFigures }: PointView): number {
  if (!groups.some(isDirect)) return 2;
  return pageFigures.length > 0 ? 0 : 1;
}

/** Points on which the record is silent are left out where it speaks to others. */
export function claimView(claim: Claim, index: RecordIndex): ClaimView {
  const citations = citationsOf(claim, index);
  const points = claim.points.map((point) =>
    pointView(
      claim,
      point,
      citations.filter((one) => one.point === point),
      index,
    ),
  );
  const cited = points.filter(({ groups }) => groups.length > 0);
  return {
    id: claim.id,
    text: claim.text,
    mark: claim.mark,
    state: stateOf(citations),
    points: cited.length > 0 ? cited.sort((a, b) => rankOf(a) - rankOf(b)) : points,
  };
}
