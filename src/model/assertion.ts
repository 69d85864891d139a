/**
 * What a statement and a claim have in common: an assertion on a point, in a
 * round, with figures and terms that can be compared field by field.
 */
import * as z from 'zod/mini';

/** A calendar date as YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** A state that takes part in the talks or stands beside them. Packs name their own; the id is a lower-case word. */
export const Party = z.string().check(z.regex(/^[a-z-]+$/));
export type Party = z.infer<typeof Party>;

/** What an assertion says of its matter. `described` is for what was neither promised nor done, such as a place or a length. */
export const Kind = z.enum(['agreed', 'proposed', 'demanded', 'refused', 'expected', 'carried-out', 'described']);
export type Kind = z.infer<typeof Kind>;

/** What a figure counts. Unlike units are never compared; hours, days and the like convert into one another. */
export const Unit = z.enum([
  'prisoners',
  'bodies',
  'children',
  'civilians',
  'years-of-age',
  'per-cent',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'countries',
  'stages',
  'people',
]);
export type Unit = z.infer<typeof Unit>;

export const Qualifier = z.enum(['exact', 'at-least', 'more-than', 'up-to', 'under', 'about', 'range']);
export type Qualifier = z.infer<typeof Qualifier>;

/** `each`: on either side; `both`: the sum of both sides; `one`: one side's part; `open`: the text does not tell. */
export const Scope = z.enum(['each', 'both', 'one', 'open']);
export type Scope = z.infer<typeof Scope>;

/** A number with what it counts. `min` and `max` are null where that side is unbounded; equal for a single value. */
export const Figure = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  qualifier: Qualifier,
  unit: Unit,
  scope: Scope,
  /** As written (“several hundred”, “just over an hour”), where the bounds are our reading of it: this is what is shown. */
  words: z.optional(z.string()),
  /** On top of what was agreed before (“3,000 more”). */
  further: z.optional(z.literal(true)),
  /** Who hands over. */
  from: z.optional(Party),
  /** Who receives. */
  to: z.optional(Party),
  /** The day for which the figure holds, where it differs from the day of the assertion. */
  asOf: z.optional(PartialDate),
  /** Person or institution who counted, where named. */
  countedBy: z.optional(z.string()),
});
export type Figure = z.infer<typeof Figure>;

/**
 * Things named that are not numbers, by slot: `{ place: ['istanbul', 'ciragan-palace'], answer: ['rejected'] }`.
 * Which slots a point compares is the pack's affair.
 */
export const Terms = z.record(z.string(), z.array(z.string()));
export type Terms = z.infer<typeof Terms>;

/** The comparable part of a statement or claim. */
export const Assertion = z.object({
  point: z.string(),
  /** Null where the text does not tell. */
  round: z.nullable(z.string()),
  kind: Kind,
  /** True where the text denies the point (“no agreement on …”). */
  negated: z.boolean(),
  /** The party that does, offers, demands or refuses it; absent for mutual acts and where open. */
  actor: z.optional(Party),
  figures: z.array(Figure),
  terms: Terms,
});
export type Assertion = z.infer<typeof Assertion>;
