/** The signs of a sentence: what rules ask of it. Concepts by id, figures (`#bodies`, `#prisoners>=100`), and `@…` signs worked out here. */
import type { Sentence, ConceptHit, Token } from '../language/annotation';

export interface Signs {
  sentence: Sentence;
  has(sign: string): boolean;
  /** The concept hits behind a sign, for showing why. */
  hits(sign: string): ConceptHit[];
}

/** How far an event (“took place”) may stand from what it is an event of, in tokens. */
const EVENT_REACH = 8;
/** How far before a verb its auxiliary may stand, in tokens. */
const AUXILIARY_REACH = 4;

const NOT_YET = new Set([
  'will',
  'would',
  'to',
  'shall',
  'should',
  'can',
  'could',
  'must',
  'may',
  'might',
  'not',
  'never',
]);
const PRESENT = new Set(['are', 'is', 'get']);
const DEEDS = new Set(['being', 'back', 'home']);
const FUTURE = new Set(['will', 'would', 'shall', 'soon', 'planned', 'plan', 'plans', 'upcoming', 'forthcoming']);

const WISH = new Set(['hope', 'hopes', 'hoped', 'desire', 'wish', 'wishes', 'dream', 'dreams']);

const NEGATION = new Set(['no', 'not', 'never', 'neither', 'nor', 'nobody', 'cannot']);

const endsClause = (token: Token | undefined): boolean => /[,;:.!?()]/u.test(token?.gap ?? '');

/** Whether a verb of carrying out speaks of what has happened, not of what is to happen. */
function hasHappened(tokens: readonly Token[], hit: ConceptHit): boolean {
  const own = tokens.slice(hit.from, hit.to).map((token) => token.norm);
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - AUXILIARY_REACH); i -= 1) {
    if (endsClause(tokens[i + 1])) break;
    const norm = tokens[i]?.norm ?? '';
    if (NOT_YET.has(norm) || norm === 'be') return false;
    if (PRESENT.has(norm)) return i !== hit.from - 1 || own.some((word) => DEEDS.has(word));
    if (/^(has|have|had|was|were|been|being)$/u.test(norm)) return true;
  }
  return true;
}

const MEETING = /^(round|meeting|talks|session|negotiations|discussions|rounds)$/u;
/** How far behind its ordinal a meeting may stand: “the second Istanbul meeting”, “the third round”. */
const ORDINAL_REACH = 4;

/** “The second Istanbul meeting”; “the first in years” and “the first prisoners” are no ordinals of meetings. */
const hasOrdinal = (tokens: readonly Token[], words: readonly string[]): boolean =>
  tokens.some(
    (token, i) =>
      words.includes(token.norm + (token.suffix ?? '')) &&
      tokens.slice(i + 1, i + ORDINAL_REACH).some((next) => MEETING.test(next.norm)),
  );

const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const SAY = /^(said|says|told|announced|wrote|reported|stated|added|declared|confirmed)$/u;

/** “Said on Monday”: the day of the saying, not of the meeting. */
const saysOnWeekday = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, i) => WEEKDAY.test(token.norm) && [1, 2, 3].some((back) => SAY.test(tokens[i - back]?.norm ?? '')),
  );

const near = (a: ConceptHit, b: ConceptHit): boolean =>
  Math.max(a.from - b.to, b.from - a.to) <= EVENT_REACH && !(a.from === b.from && a.to === b.to);

const FIGURE = /^#([a-z-]+)(?:(>=|=)(\d+))?$/u;

const isPeople = (unit: string | null): boolean => unit === null || unit === 'people' || unit === 'prisoners';

/** `#bodies`, `#prisoners>=100`, `#each>=100` (a figure for either side, whatever it counts). */
function hasFigure(sentence: Sentence, sign: string): boolean {
  const [, what = '', compare, limit] = FIGURE.exec(sign) ?? [];
  return sentence.figures.some(({ figure }) => {
    const isWhat = what === 'each' ? figure.scope === 'each' && isPeople(figure.unit) : figure.unit === what;
    if (!isWhat || !compare) return isWhat;
    const value = figure.min ?? figure.max ?? 0;
    return compare === '=' ? value === Number(limit) : value >= Number(limit);
  });
}

/** What a sentence's surroundings tell: points and concepts of the sentences just before it, and signs worked out elsewhere. */
export interface Surroundings {
  priorPoints?: ReadonlySet<string>;
  priorConcepts?: ReadonlySet<string>;
  signs?: Readonly<Record<string, (signs: Signs) => boolean>>;
}

export function readSigns(sentence: Sentence, around: Surroundings = {}): Signs {
  const byConcept = new Map<string, ConceptHit[]>();
  for (const hit of sentence.concepts) {
    byConcept.set(hit.concept, [...(byConcept.get(hit.concept) ?? []), hit]);
  }
  const { tokens } = sentence;
  const hits = (sign: string): ConceptHit[] => byConcept.get(sign) ?? [];
  const person = [...byConcept.keys()].some((concept) => concept.startsWith('person:'));
  const norms = new Set(tokens.map((token) => token.norm));
  const worked: Record<string, () => boolean> = {
    'ordinal:1': () => hits('ordinal:1').length > 0 || hasOrdinal(tokens, ['first', '1st', 'opening']),
    'ordinal:2': () => hits('ordinal:2').length > 0 || hasOrdinal(tokens, ['second', '2nd']),
    'ordinal:3': () => hits('ordinal:3').length > 0 || hasOrdinal(tokens, ['third', '3rd']),
    '@says-weekday': () => saysOnWeekday(tokens),
    '@done': () => hits('done').some((hit) => hasHappened(tokens, hit)),
    '@event': () =>
      hits('event').some(
        (hit) =>
          hasHappened(tokens, hit) &&
          !hits('war-began').some((began) => began.to === hit.to) &&
          hits('event-noun').some((noun) => near(hit, noun)),
      ),
    '@future': () => [...FUTURE].some((word) => norms.has(word)),
    '@must': () => norms.has('must') || norms.has('should'),
    '@how-many': () => norms.has('many') || norms.has('number') || norms.has('numbers') || norms.has('figure'),
    '@date': () => sentence.dates.some((date) => date.precision === 'day'),
    '@weekday': () => sentence.weekdays.length > 0,
    '@date-day': () => sentence.dates.some((date) => date.precision === 'day'),
    '@window': () => sentence.dates.some((date) => date.precision === 'end-of-month' || date.first !== date.last),
    '@wish': () => tokens.some((token) => WISH.has(token.norm)),
    '@as-agreed': () => tokens.some((token, i) => token.norm === 'agreed' && tokens[i - 1]?.norm === 'as'),
    '@person': () => person,
    '@negated': () =>
      hits('excluded').length > 0 || tokens.some(({ norm }, i) => NEGATION.has(norm) && tokens[i + 1]?.norm !== 'only'),
    '@quoted': () => sentence.quoted,
    '@headline': () => sentence.role === 'headline',
    '@pronoun': () => /^(they|it|this|that|both|these|those|he|she)$/u.test(tokens[0]?.norm ?? ''),
  };
  const areNear = (sign: string): boolean => {
    const [, first = '', second = ''] = sign.split(':');
    return hits(first).some((a) => hits(second).some((b) => near(a, b)));
  };
  const workOut = (sign: string): boolean => {
    if (sign.startsWith('#')) return hasFigure(sentence, sign);
    if (sign.startsWith('@prior:')) return around.priorPoints?.has(sign.slice('@prior:'.length)) ?? false;
    if (sign.startsWith('@before:')) return around.priorConcepts?.has(sign.slice('@before:'.length)) ?? false;
    if (sign.startsWith('@near:')) return areNear(sign);
    const given = around.signs?.[sign];
    if (given) return given(signs);
    const work = worked[sign];
    return work ? work() : byConcept.has(sign);
  };
  /** Rules ask for the same signs again and again. */
  const known = new Map<string, boolean>();
  const signs: Signs = {
    sentence,
    hits,
    has(sign) {
      const before = known.get(sign);
      if (before !== undefined) return before;
      const answer = workOut(sign);
      known.set(sign, answer);
      return answer;
    },
  };
  return signs;
}

/** Whether an entry of a rule holds: a sign, or any of a list. */
export const holds = (signs: Signs, entry: string | readonly string[]): boolean =>
  typeof entry === 'string' ? signs.has(entry) : entry.some((sign) => signs.has(sign));
