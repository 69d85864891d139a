/** Signs that rules name and that nothing can find: each is a slip of the pen that would silently never hold. */
import { Unit } from '../model/assertion';
import type { PackLanguage, PackRules, PointRules, Rule } from '../model/rules';
import { WORKED_SIGN_IDS } from '../model/worked-sign-ids';
import type { PackProblem } from './pack-problem';

const FILE = 'rules.json';
const FIGURE = /^#([a-z-]+)(?:>?=\d+)?$/u;
/** Figures that are not of one unit: on either side, and of what the text does not tell. */
const FIGURE_KINDS = ['each', 'open'];

/** A sign and the path of the field that names it. */
type Named = readonly [path: string, sign: string];

const listed = (path: string, signs: readonly string[] = []): Named[] =>
  signs.map((sign, at) => [`${path}.${at}`, sign] as const);

const inRule = (path: string, { all, none }: Rule): Named[] => [
  ...all.flatMap((entry, at): Named[] =>
    typeof entry === 'string' ? [[`${path}.all.${at}`, entry]] : listed(`${path}.all.${at}`, entry),
  ),
  ...listed(`${path}.none`, none),
];

function inPoint({ any, aside = [], words = {}, compare }: PointRules): Named[] {
  const { actor, takes, object, except, deniedInstead, polarity, answeredBy } = compare;
  return [
    ...any.flatMap((rule, at) => inRule(`any.${at}`, rule)),
    ...aside.flatMap((rule, at) => inRule(`aside.${at}`, rule)),
    ...Object.entries(words).flatMap(([slot, signs]) =>
      Object.keys(signs).map((sign): Named => [`words.${slot}.${sign}`, sign.replace(/^!/u, '')]),
    ),
    ...Object.entries({ actor, takes, object, except, deniedInstead }).flatMap(([name, signs]) =>
      listed(`compare.${name}`, signs),
    ),
    ...(Array.isArray(polarity) ? listed('compare.polarity', polarity) : []),
    ...(answeredBy === undefined ? [] : [['compare.answeredBy', `@prior:${answeredBy}`] as const]),
  ];
}

function inSubject({ evidence, needs, ...lists }: PackRules['subject']): Named[] {
  const { parties, direct, places, talks, meetings, context, conflicts } = lists;
  return [
    ...evidence.flatMap(({ any }, at) => listed(`evidence.${at}.any`, any)),
    ...needs.flatMap(({ any }, at) => listed(`needs.${at}.any`, any)),
    ...Object.entries({ parties, direct, places, talks, meetings, context, conflicts }).flatMap(([name, signs]) =>
      listed(name, signs),
    ),
  ];
}

/** Every sign of the rules that is no concept of the language, no figure and none that code works out. */
export function unknownSigns(rules: PackRules, { concepts, language }: PackLanguage): PackProblem[] {
  const worked = new Set<string>(WORKED_SIGN_IDS);
  const units = new Set<string>([...Unit.options, ...FIGURE_KINDS]);
  const points = new Set(rules.points.map(({ point }) => point));
  const isConcept = (sign: string): boolean => Object.hasOwn(concepts, sign) || sign.startsWith('person:');
  const isKnown = (sign: string): boolean => {
    const [kind, ...rest] = sign.split(':');
    if (sign.startsWith('#')) return units.has(FIGURE.exec(sign)?.[1] ?? '');
    if (kind === '@prior') return points.has(rest.join(':'));
    if (kind === '@before') return isConcept(rest.join(':'));
    if (kind === '@near') return rest.length === 2 && rest.every(isKnown);
    return worked.has(sign) || isConcept(sign);
  };
  const problems = (record: string, named: readonly Named[]): PackProblem[] =>
    named
      .filter(([, sign]) => !isKnown(sign))
      .map(([field, sign]) => ({
        file: FILE,
        record,
        field,
        message: `“${sign}” is neither a concept of language.${language}.json nor any other sign`,
      }));
  return [
    ...problems('subject', inSubject(rules.subject)),
    ...rules.rounds.flatMap(({ round, signs }) => problems(round, listed('signs', signs))),
    ...rules.points.flatMap((point) => problems(point.point, inPoint(point))),
  ];
}
