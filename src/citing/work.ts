import type { Source } from '../model/record';

export type OutletKind = Source['outlet']['kind']['value'];

/** What a source is to a citation style. */
export type Work = 'news' | 'blog' | 'web';

export function workOf(kind: OutletKind): Work {
  if (kind === 'blog') return 'blog';
  return kind === null || kind === 'ministry' ? 'web' : 'news';
}

const NOUNS: Record<NonNullable<OutletKind>, string> = {
  'news agency': 'Agency report',
  'news site': 'News report',
  newspaper: 'Newspaper report',
  broadcaster: 'Broadcast report',
  blog: 'Blog post',
  ministry: 'Notice',
};

/** What stands where a headline would: a description that says that there is none. It is never printed like a headline. */
export function descriptionOf(kind: OutletKind): string {
  return `${kind === null ? 'Document' : NOUNS[kind]}; headline not on record`;
}
