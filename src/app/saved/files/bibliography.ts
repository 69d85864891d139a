/** The statements cited on saved claims, each once, for programs that manage references. */
import { bibtex } from '../../../citing/bibtex';
import { cslJson } from '../../../citing/csl-json';
import { ris } from '../../../citing/ris';
import { citeAll } from './cite-saved';
import type { SavedFormat } from './saved-file';

export const bibtexFile: SavedFormat = {
  mime: 'application/x-bibtex',
  ending: 'bib',
  write: (contents) => citeAll(contents).map(bibtex).join('\n'),
};

export const risFile: SavedFormat = {
  mime: 'application/x-research-info-systems',
  ending: 'ris',
  write: (contents) => citeAll(contents).map(ris).join('\r\n'),
};

export const cslFile: SavedFormat = {
  mime: 'application/vnd.citationstyles.csl+json',
  ending: 'csl.json',
  write: (contents) => cslJson(citeAll(contents)),
};
