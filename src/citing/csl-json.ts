import { dateParts, readDate } from './calendar-date';
import type { CitedStatement } from './cited-statement';
import { recordNote } from './record-note';
import type { Work } from './work';

/** An item of CSL-JSON. https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'post-weblog' | 'webpage';
  title?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  abstract: string;
  note: string;
}

interface CslDate {
  'date-parts': [number[]];
  /** Set on a date that is supplied: the format has no finer word for it; the note says how it is known. */
  circa?: true;
}

const TYPES: Record<Work, CslItem['type']> = { news: 'article-newspaper', blog: 'post-weblog', web: 'webpage' };

/** A title that is not on record is left out, and the note says so. */
export function cslItem(cited: CitedStatement): CslItem {
  const { title, outlet, date, url } = cited;
  return {
    id: cited.id,
    type: TYPES[cited.work],
    ...(title !== null && { title }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(date !== null && { issued: { ...cslDate(date.value), ...(date.supplied && { circa: true as const }) } }),
    accessed: cslDate(cited.accessed),
    ...(url !== null && { URL: url }),
    abstract: cited.wording,
    note: recordNote(cited),
  };
}

export function cslJson(cited: readonly CitedStatement[]): string {
  return `${JSON.stringify(cited.map(cslItem), null, 2)}\n`;
}

const cslDate = (value: string): CslDate => ({ 'date-parts': [dateParts(readDate(value))] });
