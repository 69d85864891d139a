/**
 * The record as a comparison: for each point and round what each outlet and speaker says, which of it agrees, where it
 * parts, who said it first. Order follows date, outlet and id alone, never party.
 */
import type { CorpusIndex } from '../corpus/index-pack';
import { compareText } from '../lib/compare-text';
import type { Appearance, ComparisonRow, PointComparison } from '../model/comparison';
import type { Statement } from '../model/record';
import { compareStatements } from './compare-statements';
import { differencesOf, groupsOf, variantsOf } from './group-rows';

interface Voice {
  row: ComparisonRow;
  statements: Statement[];
}

/** A date that is unknown stands last; a month stands before its days. */
const dateKey = ({ published }: Appearance): string => published ?? '9999';

const compareAppearances = (a: Appearance, b: Appearance): number =>
  compareText(dateKey(a), dateKey(b)) || compareText(a.outlet, b.outlet);

const compareInText = (a: Statement, b: Statement): number => a.sentence - b.sentence || compareText(a.id, b.id);

function appearanceOf(statement: Statement, index: CorpusIndex): Appearance {
  const source = index.sources.get(statement.source);
  return {
    statement: statement.id,
    source: statement.source,
    outlet: source?.outlet.name.value ?? statement.source,
    published: source?.published.value ?? null,
    via: statement.via,
  };
}

/** Whether a statement relays, in another outlet, what a voice already holds. */
const relays = (statement: Statement, { statements }: Voice): boolean =>
  statement.origin !== undefined &&
  statements.every(
    (other) =>
      other.origin === statement.origin &&
      other.speaker === statement.speaker &&
      other.source !== statement.source &&
      compareStatements(other, statement) === 'same',
  );

function newVoice(statement: Statement, appearance: Appearance): Voice {
  const { id, speaker, kind, negated, actor, figures, terms } = statement;
  const row = { id, speaker, kind, negated, actor: actor ?? null, figures, terms };
  return { row: { ...row, appearances: [appearance], isFirst: false }, statements: [statement] };
}

/** Statements in order of date and outlet, those of shared origin collapsed. */
function voicesOf(statements: readonly Statement[], index: CorpusIndex): Voice[] {
  const dated = statements
    .map((statement) => ({ statement, appearance: appearanceOf(statement, index) }))
    .sort((a, b) => compareAppearances(a.appearance, b.appearance) || compareInText(a.statement, b.statement));
  const voices: Voice[] = [];
  for (const { statement, appearance } of dated) {
    const known = voices.find((voice) => relays(statement, voice));
    if (!known) voices.push(newVoice(statement, appearance));
    else {
      known.statements.push(statement);
      known.row.appearances.push(appearance);
    }
  }
  return voices;
}

/** An outlet in its own voice counts as a speaker of its own. */
const speakerKeys = (rows: readonly ComparisonRow[]): string[] =>
  rows.map(({ speaker, appearances }) => speaker ?? `outlet ${appearances[0]?.outlet ?? ''}`);

/** Whether one row was published before another, as far as both dates are known: a month says nothing of its days. */
function isSurelyEarlier(a: ComparisonRow, b: ComparisonRow): boolean {
  const [left, right] = [a.appearances[0]?.published, b.appearances[0]?.published];
  if (!left || !right) return false;
  const known = Math.min(left.length, right.length);
  return left.slice(0, known) < right.slice(0, known);
}

const isFirstOf = (row: ComparisonRow, rows: readonly ComparisonRow[]): boolean =>
  typeof row.appearances[0]?.published === 'string' && !rows.some((other) => isSurelyEarlier(other, row));

function comparisonOf(
  point: string,
  round: string | null,
  statements: readonly Statement[],
  index: CorpusIndex,
): PointComparison {
  const said = voicesOf(statements, index).map(({ row }) => row);
  const rows = said.map((row) => ({ ...row, isFirst: isFirstOf(row, said) }));
  const outlets = new Set(rows.flatMap(({ appearances }) => appearances.map(({ outlet }) => outlet)));
  return {
    point,
    round,
    rows,
    groups: groupsOf(rows),
    variants: variantsOf(rows),
    differences: differencesOf(rows),
    tally: { outlets: outlets.size, speakers: new Set(speakerKeys(rows)).size, rows: rows.length },
  };
}

/** One comparison for each point and round on which there are statements, in the record's order of points and rounds. */
export function compareRecord(index: CorpusIndex): PointComparison[] {
  const rounds = [...index.rounds.keys(), null];
  return [...index.statementsByPoint].flatMap(([point, statements]) =>
    rounds.flatMap((round) => {
      const ofRound = statements.filter((statement) => statement.round === round);
      return ofRound.length > 0 ? [comparisonOf(point, round, ofRound, index)] : [];
    }),
  );
}
