import type { PackRecord, Source, Speaker, Statement } from '../model/record';

type Ids = ReadonlySet<string | null | undefined>;

const pick = <T extends { id: string }>(entries: readonly T[], ids: Ids): T[] =>
  entries.filter((entry) => ids.has(entry.id));

/** Parties that a statement names, as actor, as giver or receiver, or in its terms. */
const partiesOf = (statement: Statement): (string | undefined)[] => [
  statement.actor,
  ...statement.figures.flatMap((figure) => [figure.from, figure.to]),
  ...Object.values(statement.terms).flat(),
];

/** Speakers that a statement names: who says it, who counted, and who stands in its terms (heads of delegations). */
const speakersOf = (statement: Statement): (string | null | undefined)[] => [
  statement.speaker,
  ...statement.figures.map((figure) => figure.countedBy),
  ...Object.values(statement.terms).flat(),
];

const roundsOf = (statements: readonly Statement[], sources: readonly Source[]): Ids =>
  new Set([...statements.map(({ round }) => round), ...sources.map(({ reportsRound }) => reportsRound.value)]);

const partyIdsOf = (statements: readonly Statement[], speakers: readonly Speaker[]): Ids =>
  new Set([...statements.flatMap(partiesOf), ...speakers.map(({ party }) => party)]);

/** A record with only these statements and what they refer to, in the order of the original; unknown ids are ignored. */
export function sliceRecord(record: PackRecord, statementIds: readonly string[]): PackRecord {
  const statements = pick(record.statements, new Set(statementIds));
  const sources = pick(record.sources, new Set(statements.map((statement) => statement.source)));
  const speakers = pick(record.speakers, new Set(statements.flatMap(speakersOf)));
  const points = pick(record.points, new Set(statements.map((statement) => statement.point)));
  return {
    ...record,
    statements,
    sources,
    speakers,
    points,
    topics: pick(record.topics, new Set(points.map((point) => point.topic))),
    rounds: pick(record.rounds, roundsOf(statements, sources)),
    parties: pick(record.parties, partyIdsOf(statements, speakers)),
  };
}
