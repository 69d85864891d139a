/** What a supplement says of the record and of itself: references that lead somewhere, ids of its own, terms that are known. */
import type { PackRecord, Statement } from '../../model/record';
import type { Supplement } from '../../model/supplement';
import { checkReferences } from '../check-references';
import type { PackProblem } from '../pack-problem';
import { mergeSupplements } from './merge-supplements';
import type { TermWords } from './term-words';

const SECTIONS: Record<string, 'sources' | 'speakers' | 'statements'> = {
  'sources.json': 'sources',
  'speakers.json': 'speakers',
  'statements.json': 'statements',
};

const ids = (entries: readonly { id: string }[]): string => entries.map(({ id }) => id).join(', ');

/** What to do, by the field that is amiss. */
function adviceOn(field: string, message: string, section: string, record: PackRecord): string {
  if (message === 'is used twice')
    return section === 'speakers'
      ? 'leave the speaker out if it is the record’s own, or choose another id'
      : 'choose another id';
  if (message.endsWith('is no date of the calendar')) return 'write YYYY, YYYY-MM or YYYY-MM-DD';
  if (field === 'point') return 'write one of the ids that docs/packs.md lists';
  if (field === 'source') return 'add the source to “sources”, or name one that is there';
  if (field === 'speaker') return 'add the speaker to “speakers”, name one of the record, or write null';
  if (/^(?:actor|party)$|\.(?:from|to)$/u.test(field)) return `write one of: ${ids(record.parties)}`;
  if (field.startsWith('round') || field.startsWith('reportsRound'))
    return `write one of: ${ids(record.rounds)}; or null`;
  if (field === 'id') return 'write the source’s id, a stroke and a name of its own: my-source/bodies';
  if (field === 'phrase') return 'quote up to eight words of the source';
  if (field === 'sentence') return 'count the source’s sentences from 1, or leave the field out';
  return 'give min, max, or both, min not above max';
}

function checkTerms({ point, terms }: Statement, words: TermWords): { field: string; message: string }[] {
  const slots = words.get(point);
  if (slots === undefined) return [];
  return Object.entries(terms).flatMap(([slot, values]) => {
    const known = slots.get(slot);
    const names = [...slots.keys()];
    if (known === undefined)
      return [
        {
          field: `terms.${slot}`,
          message: `is no term of this point; ${names.length > 0 ? `write one of: ${names.join(', ')}` : 'leave it out'}`,
        },
      ];
    const strange = known === null ? [] : values.filter((value) => !known.has(value));
    return strange.map((value) => ({
      field: `terms.${slot}`,
      message: `is “${value}”; write one of: ${[...(known ?? [])].join(', ')}`,
    }));
  });
}

function checkOutlets(supplement: Supplement, record: PackRecord): { record: string; message: string }[] {
  const names = new Map(record.sources.map(({ outlet }) => [outlet.id, outlet.name.value]));
  return supplement.sources.flatMap(({ id, outlet }) => {
    const name = names.get(outlet.id);
    const isOther = name !== undefined && name !== outlet.name.value;
    return isOther ? [{ record: id, message: `is the id of ${name}; choose another id, or write that name` }] : [];
  });
}

/** `base`: the record with all other supplements. */
export function checkSupplement(
  supplement: Supplement,
  base: PackRecord,
  words: TermWords,
  file: string,
): PackProblem[] {
  const problem = (section: string, record: string, field: string, message: string): PackProblem => ({
    file,
    record: `${section} › ${record}`,
    field,
    message,
  });
  const own = { sources: supplement.sources, speakers: supplement.speakers, statements: supplement.statements };
  const ofOwn = checkReferences(mergeSupplements(base, [supplement])).flatMap((found) => {
    const section = SECTIONS[found.file];
    if (section === undefined || !own[section].some(({ id }) => id === found.record)) return [];
    const advice = adviceOn(found.field, found.message, section, base);
    return [problem(section, found.record, found.field, `${found.message}; ${advice}`)];
  });
  return [
    ...ofOwn,
    ...supplement.statements.flatMap((statement) =>
      checkTerms(statement, words).map(({ field, message }) => problem('statements', statement.id, field, message)),
    ),
    ...checkOutlets(supplement, base).map(({ record, message }) => problem('sources', record, 'outlet.id', message)),
  ];
}
