/** The part of a pack by which claims are recognised and compared: words per language, and rules over their concepts. */
import * as z from 'zod/mini';
import { Kind, Party, Unit } from './assertion';

/** A condition on a sentence: a concept's id, a figure (`#bodies`, `#prisoners>=100`), or a sign that code works out (`@done`). */
const Sign = z.string();

/** A rule holds if every entry of `all` holds (a list: any of its signs) and none of `none`. */
export const Rule = z.object({
  all: z.array(z.union([Sign, z.array(Sign)])),
  none: z.optional(z.array(Sign)),
  /** `strong`: only where the article as a whole is about the matter. */
  needs: z.optional(z.enum(['strong'])),
  /** 0 to 1: how far the rule alone is to be trusted; 1 where absent. */
  weight: z.optional(z.number()),
  /** Overrides the point's `presence` for claims found by this rule. */
  presence: z.optional(z.enum(['same', 'related'])),
});
export type Rule = z.infer<typeof Rule>;

/** How a claim and a statement on one point are compared. */
export const Comparison = z.object({
  /** Units whose figures are compared. */
  figures: z.optional(z.array(Unit)),
  /** Whether each figure is of the side named beside it, and only compared with that side's. */
  sides: z.optional(z.boolean()),
  /** Signs whose words hold figures of another matter (“a full 30-day ceasefire” beside a short one). */
  except: z.optional(z.array(Sign)),
  /**
   * Slots whose terms are compared. `one`: other terms differ; `every`: a term that is not on record differs, whatever
   * is shared (“Germany, Italy and Poland”); `any`: only shared terms count; `key`: other terms mean another event (another
   * stage), which is only related; `keyed`: as `one`, where a key is shared.
   */
  terms: z.optional(z.record(z.string(), z.enum(['one', 'any', 'every', 'key', 'keyed']))),
  /** What it means that both speak to the point and no value can be compared. */
  presence: z.enum(['same', 'related']),
  /** Whether a denial differs from an assertion; a list: only where one of these is denied. */
  polarity: z.optional(z.union([z.boolean(), z.array(Sign)])),
  /** Where one of these stands in the sentence, a denial is taken to be of it. */
  deniedInstead: z.optional(z.array(Sign)),
  /** Whether promise and carrying out are told apart. */
  promise: z.optional(z.boolean()),
  /**
   * Figures that nobody promises and that are counts of their own: `all` but those of each side (“1,212 dead had reached
   * the border”), or `parts`, at most half of what is on record (“Exchange goes on: 185 soldiers home”).
   */
  counted: z.optional(z.enum(['all', 'parts'])),
  /** Whether a date is that of the meeting, and days of other things are passed over. */
  meetingDate: z.optional(z.boolean()),
  /** The verbs whose subject is the actor; another actor differs. */
  actor: z.optional(z.array(Sign)),
  /** What the actor's verbs are done to: a verb without it does not name the actor. Absent: anything. */
  object: z.optional(z.array(Sign)),
  /** Whether a party that is no side may be the actor (“The United States rejected it”). */
  thirds: z.optional(z.boolean()),
  /** Verbs whose subject receives: the actor is the other side (“Kyiv was handed a list”). */
  takes: z.optional(z.array(Sign)),
  /** The actor is compared with statements of these kinds alone; absent: of all. */
  actorKinds: z.optional(z.array(Kind)),
  /** Whether the actor's refusal differs from its offer or promise. */
  refusal: z.optional(z.boolean()),
  /** Whether “agreed” differs where the record has it only proposed, and refused by the other side. */
  agreedDiffers: z.optional(z.boolean()),
  /** Whether the point tells of the meeting itself (where, by whom), and not of what came of it: it is cited after. */
  setting: z.optional(z.boolean()),
  /** The point that answers what is offered on this one: “agreed” then speaks of the answer. */
  answeredBy: z.optional(z.string()),
});
export type Comparison = z.infer<typeof Comparison>;

export const PointRules = z.object({
  point: z.string(),
  any: z.array(Rule),
  /** The point is dropped where the sentence also makes one of these. */
  unlessPoint: z.optional(z.array(z.string())),
  /** Signs of which weights alone need one to find the point: a venue is told only of a meeting. */
  weighedWith: z.optional(z.array(Sign)),
  /** Rules that hold only in a sentence that makes a claim on another point (a speaker's title). */
  aside: z.optional(z.array(Rule)),
  /** For slots named by words: which sign stands for which term, or for any of which. */
  words: z.optional(z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])))),
  compare: Comparison,
});
export type PointRules = z.infer<typeof PointRules>;

export const RoundRules = z.object({
  round: z.string(),
  /** Day of the week of the meeting (0 = Sunday). */
  weekday: z.number(),
  /** Signs that name the round. */
  signs: z.array(Sign),
  /** Exact figures for each side that name the round though no statement on record gives them. */
  figures: z.optional(z.array(z.object({ unit: Unit, value: z.number() }))),
  /** First and last day on which what was carried out goes back to this round. */
  carriedOut: z.tuple([z.string(), z.string()]),
});
export type RoundRules = z.infer<typeof RoundRules>;

/** When an article is about the pack's matter: evidence is added up, each kind once. */
const SubjectRules = z.object({
  evidence: z.array(z.object({ any: z.array(Sign), weight: z.number() })),
  /** One of these must be there, with the least evidence that an article then needs: the place tells more than a name. */
  needs: z.array(z.object({ any: z.array(Sign), least: z.number() })),
  /** At least one of these too: a party or somebody who speaks for one. */
  parties: z.array(Sign),
  /** What the matter is about: at least one of these too. Parties and place alone may be there for anything else. */
  core: z.array(Sign),
  /** Points of the matter alone: where no party is named, one of them must be spoken to. */
  telling: z.array(z.string()),
  /** The parties that act on one another: whose deeds, delegations and figures are told apart. */
  sides: z.array(Party),
  /** Signs that name the matter by themselves. */
  direct: z.array(Sign),
  /** Signs of which two in one sentence tell what an article is about; each list is named by its first. */
  together: z.array(z.tuple([Sign], Sign)),
  places: z.array(Sign),
  /** Signs of talks: beside a place and a round's day they name the meeting where no party is named. */
  talks: z.array(Sign),
  /** Signs of a meeting, beside which a day is the day it was held. */
  meetings: z.array(Sign),
  /** Signs of a meeting or an agreement, beside which a date or an ordinal names a round. */
  context: z.array(Sign),
  /** Signs of another matter: they veto the sentence they stand in. */
  conflicts: z.array(Sign),
  /** The least evidence of a sentence that names the matter, and of a short article that is about it as a whole. */
  least: z.object({ sentence: z.number(), short: z.number() }),
});

export const PackRules = z.object({
  subject: SubjectRules,
  rounds: z.array(RoundRules),
  points: z.array(PointRules),
});
export type PackRules = z.infer<typeof PackRules>;

/** The words of a pack in one language. As written, a word that ends in `~` stands for its forms; compiled, all forms stand there. */
export const PackLanguage = z.object({
  language: z.string(),
  gate: z.object({ parties: z.array(z.string()), anchors: z.array(z.string()), subjects: z.array(z.string()) }),
  concepts: z.record(z.string(), z.array(z.string())),
});
export type PackLanguage = z.infer<typeof PackLanguage>;
