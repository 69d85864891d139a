import type { Words } from '../../words/words';

/** What came of hiding a mark. */
export interface HidingOutcome {
  /** Also on later visits. */
  kept: boolean;
  /** Whether the report was copied; null where none was asked for. */
  copied: boolean | null;
}

export function hidingText({ kept, copied }: HidingOutcome, { t }: Words): string {
  const hidden = t(kept ? 'hide.hidden' : 'hide.not_kept');
  if (copied === null) return hidden;
  return `${hidden} ${t(copied ? 'hide.copied' : 'hide.not_copied')}`;
}
