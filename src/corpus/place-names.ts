/** Places and outlets with the spellings by which the world writes them, per language. */
import * as z from 'zod/mini';
import { Named } from '../model/record';

export const PlaceNames = z.object({ places: z.array(Named), outlets: z.array(Named) });
export type PlaceNames = z.infer<typeof PlaceNames>;
