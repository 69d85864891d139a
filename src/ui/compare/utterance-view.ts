import type { ComparisonRow } from '../../model/comparison';
import type { RecordIndex } from '../view/record-index';
import { statementPlace } from '../view/statement-place';
import { statementView, type StatementView } from '../view/statement-view';
import { tally } from '../view/tally';
import { KIND_WORDS } from '../view/words';

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
  /** “Defence Minister · Ukraine”, “in its own voice” */
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

function standingOf({ speaker }: StatementView): string {
  if (speaker === null) return 'in its own voice';
  return [speaker.office, speaker.party].filter((part) => part !== null).join(' · ');
}

function reportOf(statement: StatementView, via: readonly string[]): ReportView {
  const { id, outlet, date, href } = statement;
  const chain = via.map((link) => `via ${link}`).join(', ');
  return { id, outlet: outlet.name, date, via: chain, href, place: statementPlace(statement) };
}

function sharedBy(views: readonly StatementView[]): string | null {
  return views.length < 2 ? null : tally(views.map((view) => ({ ...view, relation: 'related' }))).voices;
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
  return {
    id: row.id,
    who: first.view.speaker?.name ?? first.view.outlet.name,
    standing: standingOf(first.view),
    kind: row.negated ? `${KIND_WORDS[row.kind]}, in the negative` : KIND_WORDS[row.kind],
    figures: first.view.figures,
    wording: first.view.wording,
    reports: reports.map(({ view, via }) => reportOf(view, via)),
    shared: sharedBy(reports.map(({ view }) => view)),
    isFirst: row.isFirst,
  };
}
