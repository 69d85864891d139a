import type { Mark, Relation } from '../../model/claim';

/** A drawn sign beside the words of a relation, so that none is told by colour alone. Paths on a grid of 16. */
const PATHS: Record<Mark | Relation, string> = {
  same: 'M3 6h10M3 10h10',
  differs: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  mixed: 'M2 6h5M2 10h5M9 6h5M9 10h5M13 3l-3 10',
  'other-round': 'M8 2.5a5.5 5.5 0 1 1-5.2 3.7M2.5 2.8v3.6h3.6M8 5v3.2l2.2 1.4',
  related: 'M2.5 9.5c1.8-4 3.7-4 5.5-1.5s3.7 2.5 5.5-1.5',
  context: 'M2.5 9.5c1.8-4 3.7-4 5.5-1.5s3.7 2.5 5.5-1.5',
  silent: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10',
};

export function RelationSign({ of }: { of: Mark | Relation }) {
  return (
    <svg class={`sign is-${of}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[of]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
