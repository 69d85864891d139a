import type { SavedFormatId } from '../../../ui/saved/saved-view';
import { annotations } from './annotations';
import { bibliography } from './bibliography';
import { csv } from './csv';
import { json } from './json';
import { markdown } from './markdown';
import { plain } from './plain';
import type { SavedFormat } from './saved-file';
import { schemaClaims } from './schema-claims';
import { webPage } from './web-page';

/** Loaded when the first file is asked for. */
export const SAVED_FORMATS: Record<SavedFormatId, SavedFormat> = {
  plain,
  markdown,
  html: webPage,
  csv,
  json,
  apa: bibliography('apa', 'apa.txt'),
  mla: bibliography('mla', 'mla.txt'),
  chicago: bibliography('chicago', 'chicago.txt'),
  wikipedia: bibliography('wikipedia', 'wikipedia.txt'),
  bibtex: bibliography('bibtex', 'bib'),
  ris: bibliography('ris', 'ris'),
  'csl-json': bibliography('csl-json', 'csl.json'),
  'web-annotation': annotations,
  'schema-claim': schemaClaims,
};
