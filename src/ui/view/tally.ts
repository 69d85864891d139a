import type { Relation } from '../../model/claim';
import type { Words } from '../../words/words';
import { RELATIONS } from './words';

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
function voicesOf(counted: readonly Counted[], words: Words): string {
  const outlets = new Set(counted.map(({ outlet }) => outlet.id)).size;
  const speakers = new Set(counted.flatMap(({ speaker }) => speaker?.id ?? [])).size;
  const voices = [words.plural('count.outlets', outlets)];
  if (speakers > 0) voices.push(words.plural('count.speakers', speakers));
  return voices.join(', ');
}

export function tally(counted: readonly Counted[], words: Words): Tally {
  const relations = RELATIONS.map((relation) => {
    const number = counted.filter((one) => one.relation === relation).length;
    return { relation, count: number, words: words.pluralNamed('relation_count', relation, number) };
  }).filter((one) => one.count > 0);
  const voices = voicesOf(counted, words);
  return { relations, voices, line: words.t('why.tally', relations.map((one) => one.words).join(', '), voices) };
}
