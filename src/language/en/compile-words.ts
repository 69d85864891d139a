/** A pack's English words, made ready: every form of every phrase, as the words that texts are read into. */
import type { PackLanguage } from '../../model/rules';
import { inflect } from './inflect';
import { normalPhrase } from './normal-phrase';

/** Compiles the phrases of each concept; sorted, each once. */
export function compileWords({ language, gate, concepts }: PackLanguage): PackLanguage {
  const compiled = Object.entries(concepts).map(([concept, phrases]) => {
    const forms = new Set(phrases.flatMap(inflect).map(normalPhrase));
    forms.delete('');
    return [concept, [...forms].sort()] as const;
  });
  return { language, gate, concepts: Object.fromEntries(compiled) };
}
