import type { Relation } from '../../model/claim';
import { count, countRelation, RELATIONS } from './words';

export interface Tally {
  relations: { relation: Relation; count: number; words: string }[];
  /** “4 outlets, 2 speakers” */
  voices: string;
  /** The whole in one line, for those who hear it. */
  line: string;
}

interface Counted {
  relation: Relation;
  outlet: { id: string };
  speaker: { id: string } | null;
}

/** An outlet that speaks itself counts as an outlet only. */
function voicesOf(counted: readonly Counted[]): string {
  const outlets = new Set(counted.map(({ outlet }) => outlet.id)).size;
  const speakers = new Set(counted.flatMap(({ speaker }) => speaker?.id ?? [])).size;
  const words = [count(outlets, 'outlet', 'outlets')];
  if (speakers > 0) words.push(count(speakers, 'speaker', 'speakers'));
  return words.join(', ');
}

export function tally(counted: readonly Counted[]): Tally {
  const relations = RELATIONS.map((relation) => {
    const number = counted.filter((one) => one.relation === relation).length;
    return { relation, count: number, words: countRelation(relation, number) };
  }).filter((one) => one.count > 0);
  const voices = voicesOf(counted);
  return { relations, voices, line: `${relations.map(({ words }) => words).join(', ')} · ${voices}` };
}
