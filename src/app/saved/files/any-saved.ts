/** Saved claims of every kind, for property tests. */
import * as fc from 'fast-check';
import { Kind, Qualifier, Scope, Unit } from '../../../model/assertion';
import { Mark, Relation } from '../../../model/claim';
import { savedId, type SavedClaim } from '../../../model/saved';

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
/** Any text at all, with signs that mean something in some format, and halves of characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', '"', '\uD800', '\u2028', '__proto__', '\r\n', '@x', '–', "'"),
);
/** JSON has no minus zero. */
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((n) => n + 0 || 0);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const party = fc.constantFrom('north', 'south');
const date = fc.constantFrom('2025', '2025-06', '2025-06-02');

/** A field that is absent is no field that is undefined. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const figure = fc
  .record({
    min: fc.option(number),
    max: fc.option(number),
    qualifier: oneOf(Qualifier.options),
    unit: oneOf(Unit.options),
    scope: oneOf(Scope.options),
    from: optional(party),
    to: optional(party),
    asOf: optional(date),
    countedBy: optional(text),
  })
  .map(compact);

const assertion = fc
  .record({
    point: text,
    round: fc.option(text),
    kind: oneOf(Kind.options),
    negated: fc.boolean(),
    actor: optional(party),
    figures: list(figure),
    terms: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), list(text), { maxKeys: 3, noNullPrototype: true }),
  })
  .map(compact);

const citation = fc.record({
  statement: fc.oneof(text, fc.constantFrom('daily-own', 'agency-clerk', 'herald-summer')),
  source: text,
  point: text,
  relation: oneOf(Relation.options),
  score: number,
  reasons: list(text),
});

const claim = fc.record({
  id: text,
  unit: number,
  block: number,
  start: number,
  end: number,
  text,
  round: fc.option(text),
  points: list(text),
  assertions: list(assertion),
  speaker: fc.option(text),
  score: number,
  matched: list(fc.record({ start: number, end: number })),
  citations: list(citation),
  mark: oneOf(Mark.options),
});

const quote = fc
  .record({
    exact: text,
    prefix: optional(text),
    suffix: optional(text),
    start: optional(number),
    end: optional(number),
  })
  .map(compact);

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());

const saved = fc
  .record({
    savedAt: moment,
    page: fc.record({ url: fc.webUrl({ withFragments: true, withQueryParameters: true }), title: text }),
    claim,
    quote: optional(quote),
    surroundings: optional(fc.record({ before: text, after: text })),
    note: text,
  })
  .map((one): SavedClaim => {
    const { quote: kept, surroundings, ...rest } = one;
    const found = { ...(kept && { quote: kept }), ...(surroundings && { surroundings }) };
    return { id: savedId(one.page.url, one.claim.id), ...rest, ...found };
  });

/** Distinct ones, as they come out of the store. */
export const anySaved = fc.uniqueArray(saved, { selector: ({ id }) => id, maxLength: 5 });
