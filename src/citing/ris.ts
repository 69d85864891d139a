import { dateParts, readDate } from './calendar-date';
import type { CitedStatement } from './cited-statement';
import { oneLine } from './one-line';
import { recordNote } from './record-note';
import type { Work } from './work';

const TYPES: Record<Work, string> = { news: 'NEWS', blog: 'BLOG', web: 'ELEC' };

/** RIS asks for this line end, whatever the system. */
const LINE_END = '\r\n';

/** One RIS record: a tag a line, nothing for what is not on record. */
export function ris(cited: CitedStatement): string {
  const { date } = cited;
  return [
    line('TY', TYPES[cited.work]),
    line('ID', cited.id),
    line('TI', cited.title),
    line('T2', cited.outlet),
    line('PY', date === null ? null : `${readDate(date.value).year}`),
    line('DA', date === null ? null : slashed(date.value)),
    line('Y2', slashed(cited.accessed)),
    line('UR', cited.url),
    line('AB', cited.wording),
    line('N1', recordNote(cited)),
    `ER  - ${LINE_END}`,
  ].join('');
}

const line = (tag: string, value: string | null) => (value === null ? '' : `${tag}  - ${oneLine(value)}${LINE_END}`);

const slashed = (value: string) =>
  dateParts(readDate(value))
    .map((part) => `${part}`.padStart(2, '0'))
    .join('/');
