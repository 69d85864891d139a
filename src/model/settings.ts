import * as z from 'zod/mini';

/** How much must speak for a claim before it is marked. */
export const Strictness = z.enum(['strict', 'balanced', 'wide']);
export type Strictness = z.infer<typeof Strictness>;

export const Settings = z.object({
  /** `all`: every page; `chosen`: only `sites.on`; `click`: only after a click in the popup. */
  where: z._default(z.enum(['all', 'chosen', 'click']), 'all'),
  sites: z._default(z.object({ on: z.array(z.string()), off: z.array(z.string()) }), { on: [], off: [] }),
  marks: z._default(z.boolean(), true),
  strictness: z._default(Strictness, 'balanced'),
  /** Whether claims on which the record is silent are marked too. */
  showSilent: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof Settings>;
