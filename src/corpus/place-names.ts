/** Places and outlets with the spellings by which the world writes them, per language. */
import * as z from 'zod/mini';

const Named = z.object({
  id: z.string(),
  name: z.string(),
  spellings: z.record(z.string(), z.array(z.string())),
  /** Adjectives and metonyms that stand for a place in running text (“Turkish”, “Ankara” for the state). */
  alsoNamed: z.optional(z.array(z.string())),
});
export type Named = z.infer<typeof Named>;

export const PlaceNames = z.object({ places: z.array(Named), outlets: z.array(Named) });
export type PlaceNames = z.infer<typeof PlaceNames>;
