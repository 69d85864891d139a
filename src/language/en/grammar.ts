/** English grammar, as far as claims ask for it: auxiliaries, pronouns, negations and a few turns of phrase. */
import { beginsClause } from '../clause';
import type { Grammar } from '../grammar';
import type { Token } from '../token';
import { asidesIn } from './asides';
import { countsThings } from './things';
import { isIn, words } from './words';

/** How far before a verb its auxiliary may stand, in tokens. */
const AUXILIARY_REACH = 4;
/** How far behind its ordinal a meeting may stand: “the second Istanbul meeting”. */
const ORDINAL_REACH = 4;

const NOT_YET = words('will would to shall should can could must may might not never be');
const PRESENT = words('are is get');
const PERFECT = words('has have had was were been being');
/** A present verb with one of these tells of a deed that is done: “are back”, “is being”. */
const DEEDS = words('being back home');
const PAST = words('was were took began came went');
const BEFORE_FURTHER = words('another additional further extra');
const AFTER_FURTHER = words('more additional further extra');
const RANKS = words('second third fourth 2nd 3rd');
const SUPERLATIVES = words('largest biggest greatest most');
const FUTURE = words('will would shall soon planned plan plans upcoming forthcoming');
const DUTY = words('must should');
const WISH = words('hope hopes hoped desire wish wishes dream dreams');
const MANY = words('many number numbers figure');
const NEGATION = words('no not never neither nor nobody cannot');
const DENYING = words(
  'none without nothing didnt doesnt dont isnt arent wasnt werent wont wouldnt cant couldnt hasnt havent hadnt shouldnt ' +
    'fail fails failed failing failure refuse refuses refused refusing decline declines declined declining unable ' +
    'reject rejects rejected rejecting deny denies denied denying lack lacks lacked nowhere hardly',
);
const REJECTING = words('reject rejects rejected rejecting');
const AUXILIARY_DENIALS = words(
  'not didnt doesnt dont isnt arent wasnt werent wont wouldnt cant cannot couldnt hasnt havent hadnt shouldnt',
);
const PASSING = words(
  'agree agreed create created establish established form formed set found hold held reach reached make find bring brought ' +
    'plan planned intend intended want wanted decide undertake promise promised manage succeed come get give given receive ' +
    'received publish published release released exchange exchanged swap swapped free freed cover covered extend apply ' +
    'settle settled secure produce yield propose proposed offer offered demand demanded insist insisted accept accepted',
);
const RULED = words('rule rules ruled ruling');
/** “Not only”, “not just”. */
const NOT_ALONE = words('only just merely simply');
/** “No fewer than”, “not later than”: qualifiers of a number. */
const BOUNDS = words('fewer less more later longer older');
/** “Nobody who is wounded”. */
const NOBODY = words('nobody none one');
const AGAINST = words('but while whereas although though because who which where if when until');
const SMALL = words(
  'be been being is are was were am have has had having do does did to of the a an any all yet also part in on at by for as about over ' +
    'with such even still ever it its that this their his will would can could should may might shall going set able ' +
    'up more included among about agreed agree agreement yes both',
);
const PREPOSITIONS = words('of on for in at by with from about over');
const TOPIC = words('on about over concerning regarding');
const BUT = words('but other');
const EXCEPTIONS = words('except beyond apart aside besides save');
const COMPARATIVES = words('larger bigger greater');
const FIRST_PERSON = words('we our us i');
const PRONOUN = words('it they he she his its their which who');
const STAND_IN = words('they it this that both these those he she');
const PASSIVE = words('been be was were being is are get got');
const SINCE = words('since than after until');
const AIDE = words('aide adviser advisor assistant ally confidant');
const LEADING = words('leads led leading heads headed heading chairs chaired');
const MEETING = words('round rounds meeting talks session negotiations discussions');
const WEEKDAY = words('monday tuesday wednesday thursday friday saturday sunday');
const SAID = words('said says told announced wrote reported stated added declared confirmed');
const NOUNS = words(
  'proposal proposals idea initiative suggestion suggestions refusal rejection handover insistence plea',
);
/** Nouns that are verbs too. */
const EITHER = words(
  'offer demand call plan request bid exchange swap release return transfer answer response reply promise pledge',
);
const PLURALS = words('calls demands offers plans requests bids appeals');
const NOMINAL = words('exchange swap release return transfer handover repatriation swaps exchanges returns');
const BEFORE_VERBS = words(
  'to will would can could may might must should shall not and they we sides countries it he she who which that also again now still side delegation team government',
);
const ADJECTIVES = words('key main own first latest new old repeated formal central longstanding full');
const DETERMINERS = words(
  'the a an its his her their our this that these those any no such another new latest russian ukrainian of',
);
const ORDINALS = { 1: words('first 1st opening'), 2: words('second 2nd'), 3: words('third 3rd') };

const someOf = (set: ReadonlySet<string>) => (tokens: readonly Token[]) => tokens.some((token) => set.has(token.norm));

/** “Russia's”: folding took the ending off the word, not off its place. */
const isPossessive = ({ norm, start, end }: Token): boolean => end - start > norm.length;

/** “ANKARA, June 2 (Agency) — …”: where it stands and how far off its dash may be, in tokens. */
const DATELINE_START = 1;
const DATELINE_REACH = 7;
const DATELINE_END = /(?:^|[\s)])[-–—]{1,2}\s/u;

export const englishGrammar: Grammar = {
  hasHappened(tokens, { from, to }) {
    for (let i = from - 1; i >= Math.max(0, from - AUXILIARY_REACH) && !beginsClause(tokens, i + 1); i -= 1) {
      const token = tokens[i];
      if (isIn(NOT_YET, token)) return false;
      if (isIn(PRESENT, token)) return i !== from - 1 || tokens.slice(from, to).some((word) => isIn(DEEDS, word));
      if (isIn(PERFECT, token)) return true;
    }
    return true;
  },
  isInfinitive: (tokens, at) => [1, 2].some((back) => tokens[at - back]?.norm === 'to') && !beginsClause(tokens, at),
  // “He went on” tells of the saying.
  isPast: (tokens) =>
    tokens.some((token, i) => isIn(PAST, token) && !(token.norm === 'went' && tokens[i + 1]?.norm === 'on')),
  isFuture: someOf(FUTURE),
  isDuty: someOf(DUTY),
  isWish: someOf(WISH),
  asksHowMany: someOf(MANY),
  countsThings: (tokens) => tokens.some(({ norm }, i) => /^\d/u.test(norm) && countsThings(tokens, i + 1)),
  isFurther: (tokens, { from, to }) =>
    isIn(BEFORE_FURTHER, tokens[from - 1]) || (isIn(AFTER_FURTHER, tokens[to]) && tokens[to + 1]?.norm !== 'than'),
  asides: asidesIn,
  isComparison: someOf(words('than')),
  isInPassing: someOf(words('had')),
  beginsWithPronoun: ([first]) => isIn(STAND_IN, first),
  isAsAgreed: (tokens) => tokens.some(({ norm }, i) => norm === 'agreed' && tokens[i - 1]?.norm === 'as'),
  hasMeetingNumber: (tokens, n) =>
    tokens.some(
      ({ norm, suffix }, i) =>
        ORDINALS[n].has(norm + (suffix ?? '')) &&
        tokens.slice(i + 1, i + ORDINAL_REACH).some((next) => isIn(MEETING, next)),
    ),
  saysOnWeekday: (tokens) =>
    tokens.some((token, i) => isIn(WEEKDAY, token) && [1, 2, 3].some((back) => isIn(SAID, tokens[i - back]))),
  negates: (tokens, i) => isIn(NEGATION, tokens[i]) && tokens[i + 1]?.norm !== 'only',
  denies(tokens, i) {
    const after = tokens[i + 1];
    if (isIn(BOUNDS, after) && tokens[i + 2]?.norm === 'than') return false;
    // “Whether or not” leaves it open.
    if (tokens[i - 1]?.norm === 'or') return false;
    if (isIn(DENYING, tokens[i])) return true;
    // “The second largest” is not the largest.
    if (isIn(RANKS, tokens[i])) return isIn(SUPERLATIVES, after);
    if (isIn(RULED, tokens[i])) return after?.norm === 'out';
    if (tokens[i]?.norm === 'far' || tokens[i]?.norm === 'anything')
      return after?.norm === 'from' || after?.norm === 'but';
    return isIn(NEGATION, tokens[i]) && !isIn(NOT_ALONE, after);
  },
  isAuxiliaryDenial(tokens, i) {
    if (!isIn(AUXILIARY_DENIALS, tokens[i])) return false;
    // “Did not agree to …”, “will not create …”: what these verbs speak of is denied with them.
    return !tokens.slice(i + 1, i + 4).some((token) => isIn(PASSING, token));
  },
  setsAgainst: (tokens, i) => isIn(AGAINST, tokens[i]) && !(tokens[i]?.norm === 'who' && isIn(NOBODY, tokens[i - 1])),
  isSmallWord: (tokens, i) => isIn(SMALL, tokens[i]) || (tokens[i]?.norm.endsWith('ly') ?? false),
  isPreposition: (tokens, i) => isIn(PREPOSITIONS, tokens[i]),
  isTopic: (tokens, i) => isIn(TOPIC, tokens[i]),
  excepts: (tokens) =>
    tokens.some(
      (token, i) =>
        isIn(EXCEPTIONS, token) ||
        (isIn(BUT, token) && (isIn(DENYING, tokens[i - 1]) || tokens[i + 1]?.norm === 'than')),
    ),
  isComparative: (tokens, { from, to }) => tokens.slice(from, to).some((token) => isIn(COMPARATIVES, token)),
  beginsClause,
  isSince: (tokens, at) => [1, 2, 3, 4].some((back) => isIn(SINCE, tokens[at - back])),
  subjectClue(tokens, { from }) {
    if ([1, 2].some((back) => isIn(PASSIVE, tokens[from - back]))) return 'passive';
    return [1, 2].some((back) => isIn(PRONOUN, tokens[from - back])) ? 'pronoun' : null;
  },
  isFirstPerson: (token) => isIn(FIRST_PERSON, token),
  isAgent: (tokens, at) => [1, 2].some((back) => tokens[at - back]?.norm === 'by'),
  isGoal: (tokens, at) =>
    [1, 2].some((back) => tokens[at - back]?.norm === 'to' && tokens[at - back - 1]?.norm !== 'according'),
  isRejection: (token) => isIn(REJECTING, token),
  isNoun(tokens, { from, to }) {
    const last = tokens[to - 1];
    if (tokens.slice(from, to).some((token) => isIn(NOUNS, token))) return tokens[from - 1]?.norm !== 'to';
    const before = tokens[from - 1];
    // “Rejected calls for”, “despite offers of”: such a plural is a verb only behind a name or a pronoun.
    const plural = tokens.slice(from, to).find((token) => isIn(PLURALS, token));
    if (plural) return !(before?.capital ?? false) && !isIn(BEFORE_VERBS, before) && !before?.norm.endsWith('ly');
    // “A prisoner swap, return of the fallen”: nouns, unless what stands before makes verbs of them.
    if (isIn(NOMINAL, last)) return !(before?.capital ?? false) && !isIn(BEFORE_VERBS, before);
    if (!isIn(EITHER, last)) return false;
    if (tokens[to]?.norm === 'of') return true;
    // “A key demand”: one adjective may stand between.
    const owner = isIn(ADJECTIVES, before) ? tokens[from - 2] : before;
    return isIn(DETERMINERS, owner) || (owner !== undefined && isPossessive(owner));
  },
  isDateline(tokens, { from, to }) {
    if (from > DATELINE_START) return false;
    return tokens.slice(to, to + DATELINE_REACH).some(({ gap }) => DATELINE_END.test(gap));
  },
  isSourceMark: (tokens, from, to) => tokens.slice(from, to).some(({ norm }) => norm === 'from' || norm === 'by'),
  namesAnother: (tokens, at) => isIn(AIDE, tokens[at]),
  isLeadingVerb: (token) => isIn(LEADING, token),
};
