/** What is cited on saved claims, each statement or work once: for lists of references and programs that manage them. */
import { FORMATS, type FormatId } from '../../../citing/formats';
import { citeAll } from './cite-saved';
import type { SavedFormat } from './saved-file';

/** `ending`: of the file; several formats are plain text or JSON, and their files must not have one name. */
export function bibliography(id: FormatId, ending: string): SavedFormat {
  const format = FORMATS.find((one) => one.id === id);
  const list = format?.list;
  if (format === undefined || list === undefined) throw new Error(`${id} is no format of lists`);
  return { mime: format.mime, ending, write: (contents) => list(citeAll(contents)) };
}
