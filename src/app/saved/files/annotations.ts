/** Saved claims as one collection of W3C Web Annotations. https://www.w3.org/TR/annotation-model/#collections */
import { annotateClaim } from '../../../citing/web-annotation';
import type { PackRecord } from '../../../model/record';
import type { SavedClaim } from '../../../model/saved';
import { citeSaved } from './cite-saved';
import type { SavedContents, SavedFormat } from './saved-file';

/** A claim may stand on several pages: its name is that of its saving. */
const nameOf = ({ id }: SavedClaim) => `urn:x-on-record:saved:${encodeURIComponent(id)}`;

const commentOf = ({ note }: SavedClaim) =>
  note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }];

function annotationOf(saved: SavedClaim, record: PackRecord): object {
  const annotation = annotateClaim(citeSaved(saved, record));
  const body = [...annotation.body, ...commentOf(saved)];
  return { ...annotation, id: nameOf(saved), created: saved.savedAt, body };
}

function collection({ claims, record, now }: SavedContents): object {
  const id = `urn:x-on-record:saved-claims:${now.getTime()}`;
  const items = claims.map((saved) => annotationOf(saved, record));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Claims saved with On Record',
    created: now.toISOString(),
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

export const annotations: SavedFormat = {
  mime: 'application/ld+json',
  ending: 'jsonld',
  write: (contents) => `${JSON.stringify(collection(contents), null, 2)}\n`,
};
