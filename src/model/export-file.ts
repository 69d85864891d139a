/** All that a reader has here, as one file that can be read again. */
import * as z from 'zod/mini';
import { SavedClaim } from './saved';
import { Settings } from './settings';
import { StoredPack } from './supplement';

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
});
export type ExportFile = z.infer<typeof ExportFile>;
