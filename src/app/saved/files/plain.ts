import { plainClaim } from '../../../citing/plain-text';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved, savedTime } from './cite-saved';
import type { SavedFormat } from './saved-file';

const BETWEEN = `\n${'-'.repeat(8)}\n\n`;

function entry(saved: SavedClaim, cited: string): string {
  const note = saved.note.trim();
  const when = `Saved on ${savedTime(saved)}.\n`;
  return note === '' ? cited + when : `${cited}${when}\nNote:\n${note}\n`;
}

export const plain: SavedFormat = {
  mime: 'text/plain',
  ending: 'txt',
  write: ({ claims, record }) =>
    claims.map((saved) => entry(saved, plainClaim(citeSaved(saved, record)))).join(BETWEEN),
};
