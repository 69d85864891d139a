/** What a pack's entries say of one another: ids that are unique, references that lead somewhere, dates that exist. */
import type { Figure } from '../model/assertion';
import type { PackRecord, Source, Statement } from '../model/record';
import { DATE_SLOTS } from './date-slots';
import type { PackProblem } from './pack-problem';
import { isRealDate } from './real-date';

type Report = (field: string, message: string) => void;
type Known = (id: string | null | undefined) => boolean;

/** Ids that may be referred to; absence is always allowed. */
function knownIds(entries: readonly { id: string }[]): Known {
  const ids = new Set(entries.map((entry) => entry.id));
  return (id) => id === null || id === undefined || ids.has(id);
}

function expectKnown(known: Known, id: string | null | undefined, kind: string, field: string, report: Report): void {
  if (!known(id)) report(field, `no ${kind} has the id “${id}”`);
}

function expectDate(date: string | null | undefined, field: string, report: Report): void {
  if (date !== null && date !== undefined && !isRealDate(date)) report(field, `“${date}” is no date of the calendar`);
}

function checkFigure(figure: Figure, field: string, parties: Known, report: Report): void {
  if (figure.min === null && figure.max === null) report(field, 'a figure needs a lower or an upper bound');
  if (figure.min !== null && figure.max !== null && figure.min > figure.max)
    report(`${field}.min`, 'is above the upper bound');
  expectKnown(parties, figure.from, 'party', `${field}.from`, report);
  expectKnown(parties, figure.to, 'party', `${field}.to`, report);
  expectDate(figure.asOf, `${field}.asOf`, report);
}

function checkDateTerms(statement: Statement, report: Report): void {
  for (const slot of DATE_SLOTS)
    for (const value of statement.terms[slot] ?? [])
      for (const date of value.split('/')) expectDate(date, `terms.${slot}`, report);
}

interface Vocabulary {
  sources: Known;
  points: Known;
  rounds: Known;
  speakers: Known;
  parties: Known;
}

function checkStatement(statement: Statement, known: Vocabulary, report: Report): void {
  expectKnown(known.sources, statement.source, 'source', 'source', report);
  expectKnown(known.points, statement.point, 'point', 'point', report);
  expectKnown(known.rounds, statement.round, 'round', 'round', report);
  expectKnown(known.speakers, statement.speaker, 'speaker', 'speaker', report);
  expectKnown(known.parties, statement.actor, 'party', 'actor', report);
  if (!statement.id.startsWith(`${statement.source}/`)) report('id', 'does not begin with the id of its source');
  if (statement.phrase.trim() === '') report('phrase', 'is empty');
  if (!Number.isInteger(statement.sentence) || statement.sentence < 1) report('sentence', 'is no number from 1');
  statement.figures.forEach((figure, index) => checkFigure(figure, `figures.${index}`, known.parties, report));
  checkDateTerms(statement, report);
}

function checkSource(source: Source, rounds: Known, report: Report): void {
  expectDate(source.published.value, 'published.value', report);
  expectKnown(rounds, source.reportsRound.value, 'round', 'reportsRound.value', report);
}

function repeatedIds(entries: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return entries.map((entry) => entry.id).filter((id) => seen.has(id) || !seen.add(id));
}

/** All that is amiss between the entries of a pack whose fields are sound. */
export function checkReferences(record: PackRecord): PackProblem[] {
  const problems: PackProblem[] = [];
  const reporter =
    (file: string, entry: string): Report =>
    (field, message) =>
      problems.push({ file, record: entry, field, message });
  const { sources, speakers, statements, points, rounds, topics, parties } = record;
  const known: Vocabulary = {
    sources: knownIds(sources),
    points: knownIds(points),
    rounds: knownIds(rounds),
    speakers: knownIds(speakers),
    parties: knownIds(parties),
  };
  const topicIds = knownIds(topics);

  for (const [file, entries] of [
    ['pack.json', points],
    ['pack.json', rounds],
    ['pack.json', topics],
    ['pack.json', parties],
    ['sources.json', sources],
    ['speakers.json', speakers],
    ['statements.json', statements],
  ] as const)
    for (const id of repeatedIds(entries)) reporter(file, id)('id', 'is used twice');

  expectDate(record.until, 'until', reporter('pack.json', record.id));
  for (const round of rounds) expectDate(round.date, 'date', reporter('pack.json', round.id));
  for (const point of points) expectKnown(topicIds, point.topic, 'topic', 'topic', reporter('pack.json', point.id));
  for (const source of sources) checkSource(source, known.rounds, reporter('sources.json', source.id));
  for (const speaker of speakers)
    expectKnown(known.parties, speaker.party, 'party', 'party', reporter('speakers.json', speaker.id));
  for (const statement of statements) checkStatement(statement, known, reporter('statements.json', statement.id));
  return problems;
}
