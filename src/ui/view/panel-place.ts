/** Where a reader is in the panel. It stands in the address, so that every view can be linked and gone back to. */
import type { Relation } from '../../model/claim';
import { RELATIONS } from './words';

export const PANEL_VIEWS = ['page', 'record', 'compare', 'timeline', 'saved'] as const;
export type PanelViewName = (typeof PANEL_VIEWS)[number];

/** By what the statements of the record are put together. */
export const GROUPINGS = ['point', 'outlet', 'speaker', 'round', 'date'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Filters {
  /** Words that must all occur. */
  words: string;
  relation: Relation | null;
  topic: string | null;
  point: string | null;
  outlet: string | null;
  speaker: string | null;
  round: string | null;
  /** First and last day of publication, as YYYY-MM-DD. */
  from: string | null;
  to: string | null;
  /** Null stands for the first of them. */
  by: Grouping | null;
  /** What is looked at within the view: a claim of the page, a statement of the record, a mark of the timeline. */
  at: string | null;
}

export interface PanelPlace {
  view: PanelViewName;
  filters: Filters;
}

export const NO_FILTERS: Filters = {
  words: '',
  relation: null,
  topic: null,
  point: null,
  outlet: null,
  speaker: null,
  round: null,
  from: null,
  to: null,
  by: null,
  at: null,
};

const FIELDS = ['relation', 'topic', 'point', 'outlet', 'speaker', 'round', 'from', 'to', 'by', 'at'] as const;

const dayIn = (text: string | null) => (text !== null && /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : null);

/** `#record?topic=fallen&words=6,000`. What does not parse is left out. */
export function readPlace(hash: string): PanelPlace {
  const [name = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  const values = new URLSearchParams(query);
  const relation = RELATIONS.find((one) => one === values.get('relation')) ?? null;
  return {
    view: PANEL_VIEWS.find((one) => one === name) ?? 'page',
    filters: {
      words: values.get('words') ?? '',
      relation,
      topic: values.get('topic'),
      point: values.get('point'),
      outlet: values.get('outlet'),
      speaker: values.get('speaker'),
      round: values.get('round'),
      from: dayIn(values.get('from')),
      to: dayIn(values.get('to')),
      by: GROUPINGS.find((one) => one === values.get('by')) ?? null,
      at: values.get('at'),
    },
  };
}

export function writePlace({ view, filters }: PanelPlace): string {
  const values = new URLSearchParams();
  if (filters.words !== '') values.set('words', filters.words);
  for (const field of FIELDS) if (filters[field] !== null) values.set(field, filters[field]);
  const query = values.toString();
  return `#${view}${query === '' ? '' : `?${query}`}`;
}

const at = (view: PanelViewName, filters: Partial<Filters>) =>
  writePlace({ view, filters: { ...NO_FILTERS, ...filters } });

/** The address of a point's comparison. */
export const comparePlace = (point: string) => at('compare', { point });

/** The address of a claim of the page in front. */
export const claimPlace = (claim: string) => at('page', { at: claim });

/** The address of a saved claim. */
export const savedPlace = (saved: string) => at('saved', { at: saved });

/** What a reader goes back from: typing and filters change the place, another thing looked at is another place. */
export function isAnotherPlace(from: PanelPlace, to: PanelPlace): boolean {
  return (
    from.view !== to.view ||
    from.filters.at !== to.filters.at ||
    from.filters.point !== to.filters.point ||
    from.filters.by !== to.filters.by
  );
}
