/** Dates and times of day in English text. They are found first, so that their numbers are never read as figures. */
import type { DateHit } from '../annotation';
import type { Token } from '../token';
import { isOrdinal } from './tokens';

/** Names of months, 1 to 12. */
const MONTHS = new Map(
  'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec'
    .split(', ')
    .flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
);
const WEEKDAYS = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, at) => [name, at] as const),
);

/** Month of a token, 1 to 12. “may” and “march” are months only with a capital. */
function monthOf(token: Token | undefined): number | null {
  const month = MONTHS.get(token?.norm ?? '');
  if (!token || month === undefined) return null;
  const isWord = token.norm === 'may' || token.norm === 'march' || token.norm === 'mar';
  return isWord && !token.capital ? null : month;
}

const dayOf = (token: Token | undefined): number | null => {
  const day = token?.value;
  if (day === undefined || !Number.isInteger(day) || day < 1 || day > 31) return null;
  return token?.suffix && !isOrdinal(token) ? null : day;
};

const yearOf = (token: Token | undefined): number | null => {
  const year = token?.value;
  return year !== undefined && !token?.suffix && Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : null;
};

const iso = (year: number | null, month: number, day: number): string =>
  `${String(year ?? 0).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lastDay = (month: number): number => DAYS_IN_MONTH[month - 1] ?? 31;

interface Days {
  first: number;
  last: number;
  to: number;
}

const SPANNING = new Set(['to', 'until', 'through', 'till']);
const JOINERS = new Set([...SPANNING, 'and', 'or']);

/** One day or a span of days: “2”, “11 to 16”, “7–8”, “23 and 25”, “the 24th of”. */
function daysAt(tokens: readonly Token[], i: number): Days | null {
  const first = dayOf(tokens[i]);
  if (first === null) return null;
  const next = tokens[i + 1];
  const hyphen = next?.gap.trim() === '-' && dayOf(next) !== null ? dayOf(next) : null;
  if (hyphen !== null && hyphen > first) return { first, last: hyphen, to: i + 2 };
  const at = tokens[i + 2]?.norm === 'the' ? i + 3 : i + 2;
  const second = next && JOINERS.has(next.norm) ? dayOf(tokens[at]) : null;
  if (second !== null && second > first && tokens[at]?.suffix === tokens[i]?.suffix)
    return { first, last: second, to: at + 1 };
  return { first, last: first, to: i + 1 };
}

function withYear(tokens: readonly Token[], at: number): { year: number | null; to: number } {
  const year = yearOf(tokens[at]);
  return year === null ? { year, to: at } : { year, to: at + 1 };
}

/** “2 June 2025”, “11 to 16 June”, “the 24th of August 2024”. */
function dayFirst(tokens: readonly Token[], i: number): DateHit | null {
  const days = daysAt(tokens, i);
  if (!days) return null;
  const of = tokens[days.to]?.norm === 'of' ? 1 : 0;
  const month = monthOf(tokens[days.to + of]);
  if (!month) return null;
  const { year, to } = withYear(tokens, days.to + of + 1);
  return day(year, month, days, i, to);
}

/** “June 2, 2025”, “Jun 2”, “June 20 to 30”. */
function monthFirst(tokens: readonly Token[], i: number): DateHit | null {
  const month = monthOf(tokens[i]);
  if (!month) return null;
  const days = daysAt(tokens, i + 1);
  if (days && !isCounted(tokens, days)) {
    const { year, to } = withYear(tokens, days.to);
    return day(year, month, days, i, to);
  }
  const { year, to } = withYear(tokens, i + 1);
  return wholeMonth(tokens, year, month, i, to);
}

/** “In June 25 soldiers …”: a day cannot be followed by what it would count, unless a comma stands between. */
const isCounted = (tokens: readonly Token[], days: Days): boolean =>
  /^(soldiers|prisoners|bodies|people|children|pows|servicemen|captives|troops)$/u.test(tokens[days.to]?.norm ?? '') &&
  !/,/u.test(tokens[days.to]?.gap ?? '');

/** “June 20 to June 30”, “between 20 June and 30 June”: one span, where the days of both ends are written with their month. */
function spanFrom(tokens: readonly Token[], hit: DateHit, end: DateHit | null): DateHit | null {
  if (end?.precision !== 'day' || hit.precision !== 'day') return null;
  // “20 June to 30 June 2025”: the year stands once, at the end.
  const first = hit.hasYear ? hit.first : `${end.first.slice(0, 4)}${hit.first.slice(4)}`;
  if (end.first.slice(0, 7) !== first.slice(0, 7)) return null;
  const joiner = tokens[hit.to]?.norm ?? '';
  const lead = tokens[hit.from - 1]?.norm;
  const isSpan = joiner === 'and' ? lead === 'between' : SPANNING.has(joiner);
  return isSpan && end.first.slice(4) > hit.last.slice(4) ? { ...end, first, from: hit.from } : null;
}

const day = (year: number | null, month: number, days: Days, from: number, to: number): DateHit => ({
  first: iso(year, month, days.first),
  last: iso(year, month, days.last),
  precision: 'day',
  hasYear: year !== null,
  from,
  to,
});

/** The day from which a month is late. */
const LATE = 20;
/** Parts of a month by the words before it, as first and last day. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/(?:end of|end|late|last week of|last days of)$/u, LATE, 31],
  [/(?:first week of|first days of|beginning of|start of|early)$/u, 1, 10],
  [/(?:mid|middle of)$/u, 10, 20],
];

function wholeMonth(tokens: readonly Token[], year: number | null, month: number, from: number, to: number): DateHit {
  const lead = tokens
    .slice(Math.max(0, from - 3), from)
    .map((token) => token.norm)
    .join(' ');
  const [, first, last] = PARTS.find(([words]) => words.test(lead)) ?? [null, 1, lastDay(month)];
  return {
    first: iso(year, month, first),
    last: iso(year, month, Math.min(last, lastDay(month))),
    precision: first === LATE ? 'end-of-month' : 'month',
    hasYear: year !== null,
    from,
    to,
  };
}

/** “2025-06-02”, “02.06.2025”, “2/6/2025” (day first, as in most of the world, unless it cannot be). */
function numeric(tokens: readonly Token[], i: number): DateHit | null {
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!a || !b || !c || !/^[-/.]$/u.test(b.gap) || b.gap !== c.gap) return null;
  const yearLead = yearOf(a);
  if (yearLead !== null && dayOf(b) && dayOf(c) && (b.value ?? 13) <= 12)
    return day(yearLead, b.value ?? 1, { first: c.value ?? 1, last: c.value ?? 1, to: 0 }, i, i + 3);
  const yearTail = yearOf(c);
  if (yearTail === null || !dayOf(a) || !dayOf(b)) return null;
  const [d, m] = (b.value ?? 13) <= 12 ? [a.value ?? 1, b.value ?? 1] : [b.value ?? 1, a.value ?? 1];
  return m > 12 ? null : day(yearTail, m, { first: d, last: d, to: 0 }, i, i + 3);
}

/** A year by itself: “in 2022”, “the 2022 talks”, “of 2025”. */
function bareYear(tokens: readonly Token[], i: number): DateHit | null {
  const year = yearOf(tokens[i]);
  if (year === null) return null;
  const before = tokens[i - 1]?.norm ?? '';
  const isYear =
    /^(in|since|of|from|until|by|during|early|late|mid|spring|summer|autumn|winter|the|their|its|before|after|and)$/u.test(
      before,
    );
  if (
    !isYear ||
    /^(prisoners|soldiers|bodies|pows|people|captives|servicemen|men|children)$/u.test(tokens[i + 1]?.norm ?? '')
  )
    return null;
  return { first: iso(year, 1, 1), last: iso(year, 12, 31), precision: 'year', hasYear: true, from: i, to: i + 1 };
}

/** A time of day: “8.37 p.m.”, “14:44”, “10 am”. Gives the end of its tokens, or null. */
function timeAt(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.value === undefined) return null;
  let to = i + 1;
  const isClock = tokens[to]?.value !== undefined && tokens[to]?.gap === ':';
  if (isClock) to += 1;
  if (/^(am|pm)$/u.test(tokens[to]?.norm ?? '')) return to + 1;
  if (/^(a|p)$/u.test(tokens[to]?.norm ?? '') && tokens[to + 1]?.norm === 'm') return to + 2;
  return isClock ? to : null;
}

export interface Dates {
  dates: DateHit[];
  weekdays: number[];
  /** Tokens that belong to dates and times. */
  masked: Set<number>;
}

/** Whether a date or a time may begin with a token: with a number or a month. */
const mayBegin = (token: Token | undefined): boolean => token?.value !== undefined || monthOf(token) !== null;

const dateAt = (tokens: readonly Token[], i: number): DateHit | null =>
  numeric(tokens, i) ?? dayFirst(tokens, i) ?? monthFirst(tokens, i) ?? bareYear(tokens, i);

/** The dates of a sentence. */
export function findDates(tokens: readonly Token[]): Dates {
  const dates: DateHit[] = [];
  const weekdays: number[] = [];
  const masked = new Set<number>();
  const mask = (from: number, to: number) => {
    for (let k = from; k < to; k += 1) masked.add(k);
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const weekday = WEEKDAYS.get(tokens[i]?.norm ?? '');
    if (weekday !== undefined) weekdays.push(weekday);
    if (!mayBegin(tokens[i])) continue;
    const one = dateAt(tokens, i);
    const hit = one && (spanFrom(tokens, one, dateAt(tokens, one.to + 1)) ?? one);
    const time = hit ? null : timeAt(tokens, i);
    if (hit) dates.push(hit);
    const to = hit?.to ?? time;
    if (to === null || to === undefined) continue;
    mask(i, to);
    i = to - 1;
  }
  return { dates, weekdays, masked };
}
