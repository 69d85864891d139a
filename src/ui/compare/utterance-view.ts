import type { ComparisonRow } from '../../model/comparison';
import type { RecordIndex } from '../view/record-index';
import { statementPlace } from '../view/statement-place';
import { statementView, type StatementView } from '../view/statement-view';
import { tally } from '../view/tally';
import type { Words } from '../../words/words';

/** One outlet's report of an utterance. */
export interface ReportView {
  /** The statement's id. */
  id: string;
  outlet: string;
  date: StatementView['date'];
  /** “via European Pravda”; empty where nothing stands between. */
  via: string;
  /** In the source, at the words; null where no address is known. */
  href: string | null;
  /** In the panel's record. */
  place: string;
}

/** One utterance as a row of the table. */
export interface UtteranceView {
  /** Id of its first statement. */
  id: string;
  /** The speaker's name, or the outlet's where it speaks itself. */
  who: string;
  /** As the record words it; null where there is none. */
  office: string | null;
  /** “Ukraine”, “in its own voice”; may be empty. */
  standing: string;
  /** “agreed”; “agreed, in the negative” */
  kind: string;
  figures: StatementView['figures'];
  wording: string;
  /** Earliest first. */
  reports: ReportView[];
  /** “2 outlets, 1 speaker”; null where one outlet has it. */
  shared: string | null;
  isFirst: boolean;
}

const standingOf = ({ speaker }: StatementView, { t }: Words): string =>
  speaker === null ? t('chain.own_voice') : (speaker.party ?? '');

function reportOf(statement: StatementView, via: readonly string[], { t }: Words): ReportView {
  const { id, outlet, date, href } = statement;
  const chain = via.map((link) => t('chain.via', link)).join(', ');
  return { id, outlet: outlet.name, date, via: chain, href, place: statementPlace(statement) };
}

function sharedBy(views: readonly StatementView[], words: Words): string | null {
  if (views.length < 2) return null;
  return tally(
    views.map((view) => ({ ...view, relation: 'related' })),
    words,
  ).voices;
}

/** Null where the record at hand lacks its statements. */
export function utteranceView(row: ComparisonRow, index: RecordIndex): UtteranceView | null {
  const reports = row.appearances.flatMap(({ statement: id, via }) => {
    const statement = index.statements.get(id);
    const view = statement && statementView(statement, index);
    return view ? [{ view, via }] : [];
  });
  const [first] = reports;
  if (first === undefined) return null;
  const { words } = index;
  const kind = words.named('kind', row.kind);
  return {
    id: row.id,
    who: first.view.speaker?.name ?? first.view.outlet.name,
    office: first.view.speaker?.office ?? null,
    standing: standingOf(first.view, words),
    kind: row.negated ? words.t('kind.negated', kind) : kind,
    figures: first.view.figures,
    wording: first.view.wording,
    reports: reports.map(({ view, via }) => reportOf(view, via, words)),
    shared: sharedBy(
      reports.map(({ view }) => view),
      words,
    ),
    isFirst: row.isFirst,
  };
}
