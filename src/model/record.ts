/** The record: sources, the people and outlets in them, and the statements they made. A pack bundles them. */
import * as z from 'zod/mini';
import { Assertion, Party, PartialDate } from './assertion';

/** How a bibliographic field is known. */
export const Basis = z.enum(['document', 'looked up', 'inferred', 'common knowledge', 'unknown']);
export type Basis = z.infer<typeof Basis>;

const known = <T extends z.core.$ZodType>(value: T) =>
  z.object({ value: z.nullable(value), basis: Basis, why: z.optional(z.string()) });

export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const WebAddress = z.string().check(z.regex(/^https?:\/\/\S+$/));

/** A document an outlet published. */
export const Source = z.object({
  id: Id,
  /** Name of the text under the folder of sources, and its SHA-256, by which the bundled record is checked; others have none. */
  file: z.optional(z.string()),
  sha256: z.optional(Sha256),
  outlet: z.object({
    id: Id,
    name: known(z.string()),
    kind: known(z.enum(['news agency', 'news site', 'newspaper', 'blog', 'broadcaster', 'ministry'])),
    country: known(z.string()),
    homepage: known(WebAddress),
  }),
  title: known(z.string()),
  published: known(PartialDate),
  url: known(WebAddress),
  dateline: known(z.string()),
  reportsRound: known(z.string()),
  /** Outlets that the document itself cites, by name. */
  cites: known(z.array(z.string())),
});
export type Source = z.infer<typeof Source>;

/** A person, or an institution that speaks (a ministry), with the spellings by which the world writes it, per language. */
export const Speaker = z.object({
  id: Id,
  type: z.enum(['person', 'institution', 'parties']),
  name: z.string(),
  /** Office held at the time, in plain words; absent for institutions. */
  office: z.optional(z.string()),
  party: z.nullable(Party),
  spellings: z.record(z.string(), z.array(z.string())),
});
export type Speaker = z.infer<typeof Speaker>;

/** One attributed assertion in a source, worded by us. */
export const Statement = z.extend(Assertion, {
  id: z.string().check(z.regex(/^[a-z0-9]+([-/][a-z0-9]+)*$/)),
  source: Id,
  /** Number of the sentence in the source (from 1, headline included), as counted by the coverage script. */
  sentence: z.number(),
  /** A speaker's id, or null where the outlet speaks in its own voice. */
  speaker: z.nullable(Id),
  /** The outlets between the speaker and the source, nearest the speaker first, by name. */
  via: z.array(z.string()),
  /** Our own one-line wording. */
  wording: z.string().check(z.minLength(10), z.maxLength(220)),
  /** At most eight words quoted from the source, by which the statement is found there. */
  phrase: z
    .string()
    .check(z.refine((text) => text.trim().split(/\s+/u).length <= 8, { error: 'a phrase has at most eight words' })),
  /** Statements with the same origin go back to one utterance of one speaker. */
  origin: z.optional(Id),
});
export type Statement = z.infer<typeof Statement>;

export const Round = z.object({
  id: z.string(),
  label: z.string(),
  /** The day of the meeting; absent for `other`. */
  date: z.optional(PartialDate),
});
export type Round = z.infer<typeof Round>;

export const Topic = z.object({ id: Id, label: z.string() });
export type Topic = z.infer<typeof Topic>;

/** One matter on which sources make statements and pages make claims. */
export const Point = z.object({ id: Id, topic: Id, label: z.string(), about: z.string() });
export type Point = z.infer<typeof Point>;

/** A place or an outlet with the spellings by which the world writes it, per language. */
export const Named = z.object({
  id: z.string(),
  name: z.string(),
  spellings: z.record(z.string(), z.array(z.string())),
  /** Adjectives and metonyms that stand for a place in running text (“Turkish”, “Ankara” for the state). */
  alsoNamed: z.optional(z.array(z.string())),
});
export type Named = z.infer<typeof Named>;

/** The part of a pack that readers see. */
export const PackRecord = z.object({
  id: Id,
  label: z.string(),
  /** What the pack covers, in a sentence, and the last day or month it covers. */
  scope: z.string(),
  until: PartialDate,
  rounds: z.array(Round),
  topics: z.array(Topic),
  points: z.array(Point),
  parties: z.array(z.object({ id: Party, label: z.string() })),
  sources: z.array(Source),
  speakers: z.array(Speaker),
  statements: z.array(Statement),
  /** Places and outlets that statements name: readers search by any spelling. Absent in a slice of a record. */
  names: z.optional(z.array(Named)),
});
export type PackRecord = z.infer<typeof PackRecord>;
