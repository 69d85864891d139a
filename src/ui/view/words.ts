/** Words of the screens that stand for ids of the model. One place, so that one test can read them all. */
import type { Kind, Scope } from '../../model/assertion';
import type { Mark, Relation } from '../../model/claim';
import { numberWords } from './number-words';

/** The order in which relations are shown, everywhere. */
export const RELATIONS: readonly Relation[] = ['same', 'differs', 'other-round', 'related'];

/** The order in which marks are counted, everywhere. */
export const MARKS: readonly Mark[] = ['same', 'differs', 'mixed', 'context', 'silent'];

/** Of one statement. */
export const RELATION_WORDS: Record<Relation, string> = {
  same: 'says the same',
  differs: 'differs',
  'other-round': 'another round',
  related: 'related',
};

/** Of a number of statements: “3 say the same”. */
export function countRelation(relation: Relation, count: number): string {
  const one = count === 1;
  const words: Record<Relation, string> = {
    same: one ? 'says the same' : 'say the same',
    differs: one ? 'differs' : 'differ',
    'other-round': 'from another round',
    related: 'related',
  };
  return `${count} ${words[relation]}`;
}

/** Of a claim, short: beside its mark. */
export const MARK_WORDS: Record<Mark, string> = {
  same: 'the record says the same',
  differs: 'the record differs',
  mixed: 'some say the same, some differ',
  context: 'related, or another round',
  silent: 'nothing on record',
};

/** After a number of claims: “3 differ”. */
export const MARK_LABELS: Record<Mark, string> = {
  same: 'same',
  differs: 'differ',
  mixed: 'same and differ',
  context: 'related',
  silent: 'nothing on record',
};

export const KIND_WORDS: Record<Kind, string> = {
  agreed: 'agreed',
  proposed: 'proposed',
  demanded: 'demanded',
  refused: 'refused',
  expected: 'expected',
  'carried-out': 'carried out',
  described: 'described',
};

export const SCOPE_WORDS: Record<Scope, string | null> = {
  each: 'each side',
  both: 'both sides together',
  one: 'one side',
  open: null,
};

/** “1 outlet”, “4 outlets”. */
export function count(number: number, one: string, many: string): string {
  return `${numberWords(number)} ${number === 1 ? one : many}`;
}
