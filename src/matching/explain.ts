/** Reasons in words a reader understands. Names come from the record; no word judges. */
import type { CorpusIndex } from '../corpus/index-pack';
import type { Assertion, Figure } from '../model/assertion';
import type { Statement } from '../model/record';
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

const has = ({ outlet, speaker }: Named, { t }: Words): string =>
  speaker ? t('reason.has_say', outlet, speaker) : t('reason.says', outlet);

/** A term as a reader reads it: a day, a span of days, or an id as a name (`ciragan-palace` is “ciragan palace”). */
function inWords(term: string, words: Words): string {
  if (!/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/u.test(term)) return term.replaceAll('-', ' ');
  const [first = '', last] = term.split('/').map(words.date);
  return last === undefined ? first : words.t('date.span', first, last);
}

function termReason(reason: Extract<Reason, { field: 'term' }>, { outlet }: Named, words: Words): string {
  const named = (terms: readonly string[]) => terms.map((term) => inWords(term, words)).join(', ');
  const { claim, statement } = reason;
  if (!reason.agree) return words.t('reason.names_differ', named(claim), outlet, named(statement));
  return words.t('reason.both_name', named(claim.filter((term) => statement.includes(term))) || named(claim));
}

/** All reasons of a citation; `speaker` is whom the page quotes, if anybody. */
export type Explain = (
  reasons: readonly Reason[],
  claim: Assertion,
  statement: Statement,
  speaker: string | null,
) => string[];

/** Words reasons by the names of a record. A figure is compared with many others, and worded once. */
export function createExplain({ sources, speakers, rounds }: CorpusIndex, words: Words): Explain {
  const worded = new WeakMap<Figure, string>();
  const figureOf = (figure: Figure): string => {
    const known = worded.get(figure) ?? figureInWords(figure, words);
    worded.set(figure, known);
    return known;
  };
  const nameOf = ({ source, speaker }: Statement): Named => ({
    outlet: sources.get(source)?.outlet.name.value ?? source,
    speaker: speakers.get(speaker ?? '')?.name ?? null,
  });
  const roundOf = (id: string | null): string => rounds.get(id ?? '')?.label ?? words.t('reason.unnamed_round');

  const inOne = (reason: Reason, claim: Assertion, statement: Statement): string => {
    switch (reason.field) {
      case 'round':
        return words.t('reason.round', roundOf(claim.round), roundOf(statement.round));
      case 'actor':
        return words.t('reason.actor', nameOf(statement).outlet);
      case 'figure': {
        const key = reason.agree ? 'reason.figure_fits' : 'reason.figure_differs';
        return words.t(key, figureOf(reason.claim), has(nameOf(statement), words), figureOf(reason.statement));
      }
      case 'term':
        return termReason(reason, nameOf(statement), words);
      default:
        return words.t(`reason.${reason.field}`);
    }
  };

  return (reasons, claim, statement, speaker) => {
    const lines = reasons.map((reason) => inOne(reason, claim, statement));
    const known = speakers.get(speaker ?? '');
    if (known && statement.speaker && statement.speaker !== known.id && known.type === 'person')
      lines.push(words.t('reason.speaker', known.name, nameOf(statement).speaker ?? words.t('reason.somebody_else')));
    return lines;
  };
}
