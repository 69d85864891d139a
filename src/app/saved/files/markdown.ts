import { escapeMarkdown, markdownClaim } from '../../../citing/markdown';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved, savedTime } from './cite-saved';
import { paragraphsOf } from './paragraphs-of';
import type { SavedFormat } from './saved-file';

function entry(saved: SavedClaim, cited: string): string {
  const note = paragraphsOf(saved.note).map(escapeMarkdown);
  const when = `Saved on ${savedTime(saved)}.`;
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
