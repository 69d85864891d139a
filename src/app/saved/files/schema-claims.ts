/** Saved claims as one document of schema.org `Claim`s; a note is a comment on its claim. */
import { schemaClaim } from '../../../citing/schema-claim';
import type { PackRecord } from '../../../model/record';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved } from './cite-saved';
import type { SavedFormat } from './saved-file';

function entry(saved: SavedClaim, record: PackRecord): object {
  // A claim may stand on several pages: its name is that of its saving.
  const named = {
    ...schemaClaim(citeSaved(saved, record)),
    '@id': `urn:x-on-record:saved:${encodeURIComponent(saved.id)}`,
  };
  return saved.note === '' ? named : { ...named, comment: { '@type': 'Comment', text: saved.note } };
}

export const schemaClaims: SavedFormat = {
  mime: 'application/ld+json',
  ending: 'claims.jsonld',
  write: ({ claims, record }) => {
    const document = { '@context': 'https://schema.org', '@graph': claims.map((saved) => entry(saved, record)) };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
