/** Reasons in words a reader understands. Names come from the record; no word judges. */
import type { Assertion, Figure } from '../model/assertion';
import type { PackRecord, Statement } from '../model/record';
import { UNIT_WORDS } from '../model/unit-words';
import type { Reason } from './relate';

const QUALIFIERS: Record<Figure['qualifier'], string> = {
  exact: '',
  range: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  under: 'under ',
  about: 'about ',
};

const SCOPES: Record<Figure['scope'], string> = { each: ' a side', both: ' in all', one: '', open: '' };

/** Made once: a formatter costs a hundred times what it formats. */
const NUMBER = new Intl.NumberFormat('en-GB');
const number = (value: number): string => NUMBER.format(value);

/** Minutes that make whole hours, as hours: nobody says “2,880 minutes”. */
function inHours(figure: Figure): Figure {
  const { min, max, unit } = figure;
  if (unit !== 'minutes' || [min, max].some((value) => value !== null && value % 60 !== 0)) return figure;
  return { ...figure, unit: 'hours', min: min === null ? null : min / 60, max: max === null ? null : max / 60 };
}

/** “at least 1,000 prisoners a side”. */
export function figureInWords(figure: Figure): string {
  if (figure.words !== undefined)
    return `${figure.words}${figure.unit === 'minutes' ? '' : ` ${UNIT_WORDS[figure.unit][1]}`}${SCOPES[figure.scope]}`;
  const { min, max, qualifier, unit, scope } = inHours(figure);
  const [singular, plural] = UNIT_WORDS[unit];
  const isSpan = min !== null && max !== null && min !== max;
  const value = isSpan ? `${number(min)} to ${number(max)}` : number(min ?? max ?? 0);
  const noun = (min ?? max) === 1 && !isSpan ? singular : plural;
  return `${QUALIFIERS[qualifier]}${value} ${noun}${SCOPES[scope]}`;
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

const has = ({ outlet, speaker }: Named): string => (speaker ? `${outlet} has ${speaker} say` : `${outlet} says`);

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = (iso: string): string => DAY.format(new Date(`${iso}T00:00:00Z`));

/** A term as a reader reads it: a day, a span of days, or an id as a name (`ciragan-palace` is “ciragan palace”). */
function inWords(term: string): string {
  if (/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/u.test(term)) return term.split('/').map(day).join(' to ');
  return term.replaceAll('-', ' ');
}

const words = (terms: readonly string[]): string => terms.map(inWords).join(', ');

function reasonInWords(reason: Reason, claim: Assertion, statement: Statement, record: PackRecord): string {
  const named = nameOf(statement, record);
  const round = (id: string | null) =>
    record.rounds.find((entry) => entry.id === id)?.label ?? 'a round it does not name';
  switch (reason.field) {
    case 'round':
      return `The page speaks of: ${round(claim.round)}. The statement is on: ${round(statement.round)}.`;
    case 'kind':
      return 'One speaks of what was agreed, the other of what was carried out.';
    case 'event':
      return 'The two speak of different stages or days.';
    case 'polarity':
      return `One says that it is so, the other that it is not.`;
    case 'presence':
      return 'Both speak to this point; there is no value that both give.';
    case 'actor':
      return `The page names another side than ${named.outlet} does.`;
    case 'figure':
      return reason.agree
        ? `The page's figure (${figureInWords(reason.claim)}) fits: ${has(named)} ${figureInWords(reason.statement)}.`
        : `The page says ${figureInWords(reason.claim)}; ${has(named)} ${figureInWords(reason.statement)}.`;
    case 'term':
      return reason.agree
        ? `Both name: ${words(reason.claim.filter((term) => reason.statement.includes(term))) || words(reason.claim)}.`
        : `The page names ${words(reason.claim)}; ${named.outlet} names ${words(reason.statement)}.`;
  }
}

/** All reasons of a citation; `speaker` is whom the page quotes, if anybody. */
export function explain(
  reasons: readonly Reason[],
  claim: Assertion,
  statement: Statement,
  record: PackRecord,
  speaker: string | null,
): string[] {
  const lines = reasons.map((reason) => reasonInWords(reason, claim, statement, record));
  const known = record.speakers.find(({ id }) => id === speaker);
  if (known && statement.speaker && statement.speaker !== known.id && known.type === 'person')
    lines.push(
      `The page has ${known.name} speak; on record it is ${nameOf(statement, record).speaker ?? 'somebody else'}.`,
    );
  return lines;
}
