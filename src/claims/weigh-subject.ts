/** What rules say of an article's subject, weighed: what they find doubtful goes, what they miss and all signs tell of joins. */
import { probability } from '../lib/logistic';
import type { PackRules } from '../model/rules';
import type { Article } from './article';
import { articleSigns } from './article-signs';
import type { Matter } from './matter';
import { holds, type Signs } from './signs';
import { aboutThroughout, conflicts, evidenceIn, looksBack, NOT_COVERED, type Subject } from './subject';
import type { Timeline } from './timeline';

/** Amounts of evidence by which articles are told apart. */
const EVIDENCE = [2, 3, 4, 5, 6, 7, 8, 10, 12, 14] as const;

/** What one sentence tells together: a party and an exchange say more side by side than each somewhere on the page. */
function pairsIn(signs: Signs, { together }: PackRules['subject']): string[] {
  const present = together.filter((any) => holds(signs, any)).map(([first]) => first);
  return present.flatMap((one, index) => present.slice(index + 1).map((other) => `${one}&${other}`));
}

/** What an article holds that may tell whether it is about the matter. */
export function subjectSigns(
  all: readonly Signs[],
  matter: Matter,
  timeline: Timeline,
  published: Article['published'],
): Record<string, number> {
  const { rules } = matter;
  const { signs: told } = articleSigns(all, matter, timeline, published);
  for (const signs of all) for (const pair of pairsIn(signs, rules.subject)) told[pair] = 1;
  if (all.some((signs) => conflicts(signs, rules))) told['@conflicts'] = 1;
  if (all.some((signs) => looksBack(signs, timeline))) told['@looks-back'] = 1;
  const evidence = evidenceIn(all, rules.subject);
  for (const least of EVIDENCE) if (evidence >= least) told[`evidence>=${least}`] = 1;
  return told;
}

/** Weights are learned on articles of about this many sentences: longer ones are looked at stretch by stretch. */
const STRETCH = 12;

interface Span {
  from: number;
  to: number;
}

/** Stretches that together cover an article, each reaching half into the next. */
function stretchesOf(count: number): Span[] {
  const starts = Array.from({ length: Math.max(1, Math.ceil(count / (STRETCH / 2)) - 1) }, (_, i) => (i * STRETCH) / 2);
  return starts.map((from) => ({ from, to: Math.min(count, from + STRETCH) }));
}

/** Whether an article has what every article about the matter has: one of the sides, and what the matter is about. */
const mayBeAbout = (all: readonly Signs[], { subject }: PackRules): boolean =>
  [subject.sides.map((side) => `party:${side}`), subject.core].every((any) => all.some((signs) => holds(signs, any)));

/** The subject by rules and weights together. An article that only touches on the matter, by the rules, stays one. */
export function weighSubject(
  byRules: Subject,
  all: readonly Signs[],
  matter: Matter,
  timeline: Timeline,
  published: Article['published'],
): Subject {
  const { weights, rules } = matter;
  if (!weights || byRules.level === 'weak' || !mayBeAbout(all, rules)) return byRules;
  const { kept, found } = weights.least.subject;
  const likely = ({ from, to }: Span): number =>
    probability(weights.subject, subjectSigns(all.slice(from, to), matter, timeline, published));
  const stretches = stretchesOf(all.length);
  if (byRules.level === 'strong') return stretches.some((stretch) => likely(stretch) >= kept) ? byRules : NOT_COVERED;
  const about = stretches.filter((stretch) => likely(stretch) >= found);
  if (about.length === 0) return byRules;
  const { level, covers } = aboutThroughout(all, rules);
  return { level, covers: (index) => covers(index) && about.some(({ from, to }) => from <= index && index < to) };
}
