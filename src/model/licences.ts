import * as z from 'zod/mini';

/** A package that is part of what is installed. */
export const Licence = z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() });
export type Licence = z.infer<typeof Licence>;
