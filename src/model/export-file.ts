/** All that a reader has here, as one file that can be read again. */
import * as z from 'zod/mini';
import { SavedClaim } from './saved';
import { Settings } from './settings';
import { StoredPack } from './supplement';
import { WitnessedPage } from './witness';

export const EXPORT_FORMAT = 'on-record/all';
export const EXPORT_VERSION = 1;

export const ExportFile = z.object({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  exportedAt: z.string(),
  settings: Settings,
  /** In the form of a file of saved claims. */
  saved: z.array(SavedClaim),
  packs: z.array(StoredPack),
  /** Absent, as what follows, in files of the first form. */
  remembered: z._default(z.object({ pages: z.array(WitnessedPage), sites: z.array(z.string()) }), {
    pages: [],
    sites: [],
  }),
  /** Marks that were hidden: hashes of page and sentence. */
  hidden: z._default(z.array(z.string()), []),
  /** Null where none was chosen. */
  citationFormat: z._default(z.nullable(z.string()), null),
  /** Names of entries that could not be read and are not in the file. */
  unreadable: z._default(z.array(z.string()), []),
});
export type ExportFile = z.infer<typeof ExportFile>;
