// What the record has on each point, as a first guess at a sentence's citations; a source line overrides it by hand.

const SOURCES = {
  an: 'anadolu-2025-06-02',
  ga: 'gaze-2025-07',
  mo: 'moscow-times-2025-06-10',
  no: 'novonicle-2025-06-03',
  uk: 'ukrainska-pravda-2025-06-02',
};

const ROUNDS = { 1: '2025-05-16', 2: '2025-06-02', 3: '2025-07-23', other: 'other', null: null };

/** The round that each source reports. */
const HOME = {
  an: ROUNDS[2],
  no: ROUNDS[2],
  mo: ROUNDS[2],
  uk: ROUNDS[2],
  ga: ROUNDS[3],
};

/** Point → sources that were labelled on it. */
const ON_RECORD = {
  'all-prisoners-demand': 'an',
  assessment: '',
  'bodies-dispute': 'mo',
  'bodies-identified': 'no',
  'bodies-number': 'an no mo uk ga',
  'categories-not-numbers': 'an uk',
  'children-list': 'no uk',
  'children-returned': 'no',
  'deal-reached': 'an no uk',
  delegations: 'an no uk ga',
  'exchange-stage': 'mo',
  'exchange-undisclosed': 'mo',
  'full-ceasefire': 'no',
  'further-exchanges': 'mo ga',
  'largest-exchange': 'an no',
  'leaders-meeting': 'uk',
  'local-ceasefire': 'an no ga',
  'local-ceasefire-answer': 'no ga',
  'medical-commission': 'no',
  'military-only': 'ga',
  'partner-consultations': 'uk',
  'prisoner-number': 'an no mo ga',
  proposals: 'uk',
  'return-footage': '',
  'returned-units': 'mo',
  'returnee-care': 'mo',
  'talks-length': 'uk',
  'talks-mediation': 'an no',
  'talks-tone': 'ga',
  'talks-venue': 'an no uk',
  'verification-work': 'uk',
  'wounded-and-ill': 'an no mo uk',
  'young-soldiers': 'an no mo uk',
};

/** Who is said to head a delegation → relation of the sources that do not say it of him in so many words. */
const HEADS = { U: { an: 'related' }, M: { uk: 'related' }, B: { an: 'same/related', uk: 'same/related' } };

export const roundOf = (short) => {
  if (!(short in ROUNDS)) throw new Error(`no round ${short}`);
  return ROUNDS[short];
};

export const sourceOf = (short) => {
  if (!(short in SOURCES)) throw new Error(`no source ${short}`);
  return SOURCES[short];
};

export const isPoint = (point) => point in ON_RECORD;
export const isRound = (round) => Object.values(ROUNDS).includes(round);
export const isSource = (source) => Object.values(SOURCES).includes(source);

/**
 * First guess at the citations of one point of a claim.
 *
 * @param relation what holds with the sources of the claim's own round, instead of `same`
 * @param optional whether the point is one that may be named too
 * @param lone whether the sentence stands alone with one thing changed: another round is then optional
 */
export function defaultCitations({ point, who, relation, optional, round, lone }) {
  if (!isPoint(point)) throw new Error(`no point ${point}`);
  return ON_RECORD[point]
    .split(' ')
    .filter(Boolean)
    .map((short) => {
      const guess = guessOf(short, point, round, who, relation);
      const [first, ...also] = guess.relations.split('/');
      const needless = optional || guess.optional || (lone && first === 'other-round' && hasHome(point, round));
      return {
        source: SOURCES[short],
        point,
        relation: first,
        ...(also.length > 0 ? { also } : {}),
        ...(needless ? { optional: true } : {}),
      };
    });
}

const hasHome = (point, round) => ON_RECORD[point].split(' ').some((short) => HOME[short] === round);

function guessOf(short, point, round, who, relation) {
  if (point === 'talks-venue' && short === 'uk') return firstMeeting(round, relation);
  if (round === null) return { relations: relation ?? 'same/other-round' };
  if (HOME[short] !== round) {
    const loose = point === 'local-ceasefire-answer' || (point === 'bodies-number' && Boolean(relation));
    return { relations: 'other-round', optional: loose };
  }
  return { relations: relation ?? HEADS[who]?.[short] ?? 'same' };
}

/** Ukrainska Pravda gives the dates of the first and of the second meeting. */
function firstMeeting(round, relation) {
  if (round === ROUNDS[1]) return { relations: relation ?? 'same' };
  if (round === ROUNDS[2]) return { relations: 'other-round/same', optional: true };
  return { relations: 'other-round', optional: round === ROUNDS[3] };
}
