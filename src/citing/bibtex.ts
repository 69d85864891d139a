import { readDate, type CalendarDate } from './calendar-date';
import type { CitedStatement } from './cited-statement';
import { latexText } from './latex-text';
import { recordNote } from './record-note';

/** BibTeX's own names of the months, which a style spells out in its language. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * One BibTeX entry. What is not on record has no field. Braces around title and outlet keep their capitals; an address
 * stands as it is, since its unsafe characters are percent code already.
 */
export function bibtex(cited: CitedStatement): string {
  const isNews = cited.work === 'news';
  const date: Partial<CalendarDate> = cited.date === null ? {} : readDate(cited.date.value);
  const month = date.month === undefined ? undefined : MONTHS[date.month - 1];
  const fields = [
    field('title', cited.title, (text) => `{${latexText(text)}}`),
    field(isNews ? 'journal' : 'organization', cited.outlet, (text) => `{${latexText(text)}}`),
    field('year', date.year?.toString()),
    month === undefined ? '' : `  month = ${month},\n`,
    field('day', date.day?.toString()),
    field('url', cited.url),
    field('urldate', cited.accessed),
    field('abstract', cited.wording, latexText),
    field('note', recordNote(cited), latexText),
  ];
  return `@${isNews ? 'article' : 'misc'}{${keyOf(cited)},\n${fields.join('')}}\n`;
}

function field(name: string, value: string | null | undefined, write = (text: string) => text): string {
  return value === null || value === undefined ? '' : `  ${name} = {${write(value)}},\n`;
}

const keyOf = ({ id }: CitedStatement) => id.replace(/[^a-z0-9-]+/giu, '-');
