/** Figures that the record holds for one round only speak for that round. */
import type { Figure } from '../model/assertion';
import type { PackRecord } from '../model/record';
import type { PackRules } from '../model/rules';
import type { RoundHint } from './matter';

/** Units whose figures tell rounds apart. */
const TELLING = new Set(['prisoners', 'bodies', 'hours', 'days', 'years-of-age', 'children']);

/** A lower bound on record is no evidence for an exact figure on the page, nor the other way round. */
const keyOf = ({ unit, min, max }: Pick<Figure, 'min' | 'max'> & { unit: string | null }): string =>
  `${unit} ${max ?? min} ${max === null ? 'or more' : ''}`;

function onlyRounds(entries: Iterable<readonly [string, string | null]>): Map<string, string> {
  const all = new Map<string, Set<string>>();
  for (const [key, round] of entries) if (round !== null) all.set(key, (all.get(key) ?? new Set()).add(round));
  return new Map(
    [...all].flatMap(([key, [round, ...others]]) => (round && others.length === 0 ? [[key, round] as const] : [])),
  );
}

/** Builds the hint from the record's own figures, and from those the pack's rules name. */
export function roundHintsOf(record: PackRecord, rules: PackRules): RoundHint {
  const recorded = record.statements.flatMap(({ figures, round }) =>
    figures.filter(({ unit }) => TELLING.has(unit)).map((figure) => [keyOf(figure), round] as const),
  );
  const rounds = onlyRounds(recorded);
  const exact = new Map<string, string>(
    rules.rounds.flatMap(({ round, figures }) =>
      (figures ?? []).map(({ unit, value }) => [`${unit} ${value}`, round] as const),
    ),
  );
  return ({ figures, concepts }) => {
    const counted = concepts.some(({ concept }) => concept === 'bodies') ? null : 'prisoners';
    for (const hit of figures) {
      const figure = { ...hit.figure, unit: hit.figure.unit ?? counted };
      const isExactEach = figure.qualifier === 'exact' && figure.scope === 'each';
      const round = rounds.get(keyOf(figure)) ?? (isExactEach ? exact.get(`${figure.unit} ${figure.min}`) : undefined);
      if (round) return round;
    }
    return null;
  };
}
