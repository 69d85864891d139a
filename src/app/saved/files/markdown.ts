import { dayFirst, readDate } from '../../../citing/calendar-date';
import { escapeMarkdown, markdownClaim } from '../../../citing/markdown';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved, savedDay } from './cite-saved';
import type { SavedFormat } from './saved-file';

/** Each line of a note is a paragraph of its own. */
const paragraphsOf = (note: string) =>
  note
    .split(/[\r\n]+/u)
    .map((text) => text.trim())
    .filter(Boolean)
    .map(escapeMarkdown);

function entry(saved: SavedClaim, cited: string): string {
  const note = paragraphsOf(saved.note);
  const when = `Saved on ${dayFirst(readDate(savedDay(saved)))}.`;
  return [cited.trimEnd(), when, ...(note.length === 0 ? [] : ['**Note**', ...note])].join('\n\n');
}

export const markdown: SavedFormat = {
  mime: 'text/markdown',
  ending: 'md',
  write: ({ claims, record }) => {
    const entries = claims.map((saved) => entry(saved, markdownClaim(citeSaved(saved, record))));
    return `# Saved claims\n\n${entries.join('\n\n---\n\n')}\n`;
  },
};
