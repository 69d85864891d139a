/** A pack's English words, made ready: every form of every phrase, as the words that texts are read into. */
import type { CompiledWords } from '../../model/compiled-words';
import type { Speaker } from '../../model/record';
import type { PackLanguage } from '../../model/rules';
import { compilePhrases } from '../lexicon';
import { inflect } from './inflect';
import { normalPhrase } from './normal-phrase';

/** The pack's spellings of people, as concepts `person:<id>`. */
const personConcepts = (speakers: readonly Speaker[]): [string, string[]][] =>
  speakers
    .filter(({ type }) => type === 'person')
    .map(({ id, spellings }) => [`person:${id}`, (spellings.en ?? []).map(normalPhrase)]);

/** Compiles the phrases of each concept, and the names of people. */
export function compileWords({ concepts }: PackLanguage, speakers: readonly Speaker[]): CompiledWords {
  const inflected = Object.entries(concepts).map(([concept, phrases]): [string, string[]] => [
    concept,
    phrases.flatMap(inflect).map(normalPhrase),
  ]);
  return compilePhrases([...inflected, ...personConcepts(speakers)]);
}
