import { dayFirst, readDate } from './calendar-date';
import type { CitedDate, CitedStatement } from './cited-statement';

/** Signs that mean something in wiki text, on one line inside a template; apostrophes do where two meet or the template adds its own. */
const SPECIAL = /[[\]{}|<>~]|^'|'$|'(?=')|(?<=')'|&(?=#?\w+;)|_(?=_)|:(?=\/\/)/gu;

const wikiText = (text: string) => text.replace(SPECIAL, (sign) => `&#${sign.codePointAt(0)};`);

const parameter = (name: string, value: string | null) => (value === null ? '' : ` |${name}=${value}`);

/** Three that meet would become the editor's signature; the one of a text fragment stays, or its link finds no words. */
const MEETING_TILDES = /~(?=~)|(?<=~)~/gu;

/**
 * Wikipedia's `{{cite news}}`. The template wants a title: where none is on record, a description in square brackets.
 * A date that is supplied is followed by a comment that says so, since the template takes nothing but a date there.
 */
export function wikipedia({ title, description, url, outlet, date, accessed, phrase }: CitedStatement): string {
  return [
    '{{cite news',
    parameter('title', wikiText(title ?? `[${description}]`)),
    parameter('url', url?.replace(MEETING_TILDES, '%7E') ?? null),
    parameter('work', outlet === null ? null : wikiText(outlet)),
    parameter('date', date === null ? null : dateOf(date)),
    parameter('access-date', dayFirst(readDate(accessed))),
    parameter('quote', wikiText(phrase)),
    ' }}',
  ].join('');
}

function dateOf({ value, supplied, basis }: CitedDate): string {
  const how = basis === 'inferred' ? 'inferred' : 'on an unknown basis';
  return dayFirst(readDate(value)) + (supplied ? `<!-- date ${how}, not stated in the document -->` : '');
}
