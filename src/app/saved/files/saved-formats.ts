import type { SavedFormatId } from '../../../ui/saved/saved-view';
import { annotations } from './annotations';
import { bibtexFile, cslFile, risFile } from './bibliography';
import { csv } from './csv';
import { json } from './json';
import { markdown } from './markdown';
import type { SavedFormat } from './saved-file';

/** Loaded when the first file is asked for. */
export const SAVED_FORMATS: Record<SavedFormatId, SavedFormat> = {
  markdown,
  csv,
  json,
  bibtex: bibtexFile,
  ris: risFile,
  'csl-json': cslFile,
  'web-annotation': annotations,
};
