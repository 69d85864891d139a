import { citeStatement } from '../../citing/cited-statement';
import { FORMATS } from '../../citing/formats';
import type { PackRecord } from '../../model/record';
import { readCitationFormat } from '../../platform/citation-format';
import { interfaceWords } from '../../platform/interface-words';
import { readOwnMessages } from '../../platform/own-messages';
import { today } from '../today';

export interface CitedTexts {
  /** As a menu names it. */
  format: string;
  /** By the statements' ids; those that the record does not hold are left out. */
  texts: Record<string, string>;
}

/** Statements in the form in which the reader last copied one, else in plain words. */
export async function inLastFormat(record: PackRecord, statements: readonly string[]): Promise<CitedTexts> {
  const kept = await readCitationFormat();
  const format = FORMATS.find(({ id }) => id === kept) ?? FORMATS[0];
  if (format === undefined) throw new Error('there is no form of citation');
  const cited = statements.flatMap((id): [string, string][] => {
    const one = citeStatement(record, id, { accessed: today(), textFragment: true });
    return one ? [[id, format.statement(one)]] : [];
  });
  const words = await interfaceWords(readOwnMessages);
  return { format: words.named('format', format.id), texts: Object.fromEntries(cited) };
}
