import { claimMarkup } from '../../../citing/html';
import { html, type Markup } from '../../../citing/markup';
import type { PackRecord } from '../../../model/record';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved, savedTime } from './cite-saved';
import { paragraphsOf } from './paragraphs-of';
import type { SavedFormat } from './saved-file';

function entry(saved: SavedClaim, record: PackRecord): Markup {
  const note = paragraphsOf(saved.note).map((text) => html`<p>${text}</p>`);
  return html`<article>
    ${claimMarkup(citeSaved(saved, record))}
    <p>Saved on <time datetime="${saved.savedAt}">${savedTime(saved)}</time>.</p>
    ${note.length === 0 ? null : html`<p><b>Note</b></p>`} ${note}
  </article> `;
}

/** A page that stands alone, without styles or scripts. */
export const webPage: SavedFormat = {
  mime: 'text/html',
  ending: 'html',
  write: ({ claims, record }) => {
    const page = html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>Saved claims</title>
        </head>
        <body>
          <h1>Saved claims</h1>
          ${claims.map((saved) => entry(saved, record))}
        </body>
      </html>`;
    return `${page}\n`;
  },
};
