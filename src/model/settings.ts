import * as z from 'zod/mini';

/** How much must speak for a claim before it is marked. */
export const Strictness = z.enum(['strict', 'balanced', 'wide']);
export type Strictness = z.infer<typeof Strictness>;

/**
 * How marks look: a line under the words, a tint behind them, or both, each in three strengths. The five kinds are told
 * apart by the form of the line; by a tint alone, only by its tone. The id is the end of the highlights' names.
 */
export const Look = z.enum([
  'line',
  'line-light',
  'line-strong',
  'tint',
  'tint-light',
  'tint-strong',
  'both',
  'both-light',
  'both-strong',
]);
export type Look = z.infer<typeof Look>;

/** `all`: every page; `chosen`: only `sites.on`; `click`: only after a click in the popup. */
export const Where = z.enum(['all', 'chosen', 'click']);

export const Settings = z.object({
  where: z._default(Where, 'all'),
  /** Sites, and single pages by their address: see lib/site-list. What names a page closest decides. */
  sites: z._default(z.object({ on: z.array(z.string()), off: z.array(z.string()) }), { on: [], off: [] }),
  marks: z._default(z.boolean(), true),
  look: z._default(Look, 'line'),
  strictness: z._default(Strictness, 'balanced'),
  /** Whether claims on which the record is silent are marked too. */
  showSilent: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
