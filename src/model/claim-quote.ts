import * as z from 'zod/mini';

/** A claim's words as its page's text has them, and where: by these a reader of that text finds them again. */
export const ClaimQuote = z.object({
  exact: z.string(),
  /** What stands before and after; absent where the page is not at hand. */
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  /** In Unicode code points of the text of the page's body; absent where the claim stands in a frame or a shadow root. */
  start: z.optional(z.number()),
  end: z.optional(z.number()),
});
export type ClaimQuote = z.infer<typeof ClaimQuote>;
