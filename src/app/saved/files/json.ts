import { SAVED_FILE_VERSION, type SavedFile } from '../../../model/saved';
import type { SavedFormat } from './saved-file';

/** All there is to a saved claim: this alone can be imported again. */
export const json: SavedFormat = {
  mime: 'application/json',
  ending: 'json',
  write: ({ claims, now }) => {
    const file: SavedFile = {
      format: 'on-record/saved-claims',
      version: SAVED_FILE_VERSION,
      exportedAt: now.toISOString(),
      claims: [...claims],
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  },
};
