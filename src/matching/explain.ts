/** Reasons in words a reader understands. Names come from the record; no word judges. */
import type { Assertion, Figure } from '../model/assertion';
import type { PackRecord, Statement } from '../model/record';
import { amountWords } from '../words/figure-words';
import type { Words } from '../words/words';
import type { Reason } from './relate';

/** Minutes that make whole hours, as hours: nobody says “2,880 minutes”. */
function inHours(figure: Figure): Figure {
  const { min, max, unit } = figure;
  if (unit !== 'minutes' || [min, max].some((value) => value !== null && value % 60 !== 0)) return figure;
  return { ...figure, unit: 'hours', min: min === null ? null : min / 60, max: max === null ? null : max / 60 };
}

/** “at least 1,000 prisoners a side”. */
export function figureInWords(figure: Figure, words: Words): string {
  const amount = amountWords(figure.words === undefined ? inHours(figure) : figure, words);
  if (figure.scope === 'each') return words.t('reason.figure_each', amount);
  return figure.scope === 'both' ? words.t('reason.figure_both', amount) : amount;
}

interface Named {
  outlet: string;
  /** The speaker's name, or null where the outlet speaks itself. */
  speaker: string | null;
}

function nameOf(statement: Statement, record: PackRecord): Named {
  const source = record.sources.find(({ id }) => id === statement.source);
  const speaker = record.speakers.find(({ id }) => id === statement.speaker);
  return { outlet: source?.outlet.name.value ?? statement.source, speaker: speaker?.name ?? null };
}

const has = ({ outlet, speaker }: Named, { t }: Words): string =>
  speaker ? t('reason.has_say', outlet, speaker) : t('reason.says', outlet);

/** A term as a reader reads it: a day, a span of days, or an id as a name (`ciragan-palace` is “ciragan palace”). */
function inWords(term: string, words: Words): string {
  if (!/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/u.test(term)) return term.replaceAll('-', ' ');
  const [first = '', last] = term.split('/').map(words.date);
  return last === undefined ? first : words.t('date.span', first, last);
}

function figureReason(reason: Extract<Reason, { field: 'figure' }>, named: Named, words: Words): string {
  const [mine, theirs] = [figureInWords(reason.claim, words), figureInWords(reason.statement, words)];
  return words.t(reason.agree ? 'reason.figure_fits' : 'reason.figure_differs', mine, has(named, words), theirs);
}

function termReason(reason: Extract<Reason, { field: 'term' }>, { outlet }: Named, words: Words): string {
  const named = (terms: readonly string[]) => terms.map((term) => inWords(term, words)).join(', ');
  const { claim, statement } = reason;
  if (!reason.agree) return words.t('reason.names_differ', named(claim), outlet, named(statement));
  return words.t('reason.both_name', named(claim.filter((term) => statement.includes(term))) || named(claim));
}

function reasonInWords(
  reason: Reason,
  claim: Assertion,
  statement: Statement,
  record: PackRecord,
  words: Words,
): string {
  const named = nameOf(statement, record);
  const round = (id: string | null) =>
    record.rounds.find((entry) => entry.id === id)?.label ?? words.t('reason.unnamed_round');
  switch (reason.field) {
    case 'round':
      return words.t('reason.round', round(claim.round), round(statement.round));
    case 'actor':
      return words.t('reason.actor', named.outlet);
    case 'figure':
      return figureReason(reason, named, words);
    case 'term':
      return termReason(reason, named, words);
    default:
      return words.t(`reason.${reason.field}`);
  }
}

/** All reasons of a citation; `speaker` is whom the page quotes, if anybody. */
export function explain(
  reasons: readonly Reason[],
  claim: Assertion,
  statement: Statement,
  record: PackRecord,
  speaker: string | null,
  words: Words,
): string[] {
  const lines = reasons.map((reason) => reasonInWords(reason, claim, statement, record, words));
  const known = record.speakers.find(({ id }) => id === speaker);
  if (known && statement.speaker && statement.speaker !== known.id && known.type === 'person')
    lines.push(
      words.t('reason.speaker', known.name, nameOf(statement, record).speaker ?? words.t('reason.somebody_else')),
    );
  return lines;
}
