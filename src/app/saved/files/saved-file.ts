import type { PackRecord } from '../../../model/record';
import type { SavedClaim } from '../../../model/saved';

/** What a file of saved claims is made of. */
export interface SavedContents {
  claims: readonly SavedClaim[];
  /** What they cite. */
  record: PackRecord;
  /** When the file is written. */
  now: Date;
}

/** A form in which saved claims are exported. All are pure functions. */
export interface SavedFormat {
  mime: string;
  /** Ending of the file, without its dot. */
  ending: string;
  write(contents: SavedContents): string;
}
