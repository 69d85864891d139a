/** For tests: an English reader with a small lexicon of its own, so that the pack's words may change. */
import type { Block } from '../model/claim';
import type { Sentence } from './annotation';
import { createEnglish } from './en/english';
import { inflect } from './en/inflect';
import { normalPhrase } from './en/normal-phrase';
import { compilePhrases } from './lexicon';

const CONCEPTS: readonly (readonly [string, readonly string[]])[] = [
  ['unit:prisoners', ['prisoner~', 'prisoners of war', 'pow~']],
  ['unit:bodies', ['body', 'bodies', 'remains']],
  ['unit:children', ['child', 'children']],
  ['unit:people', ['soldier~', 'people', 'servicemen']],
  ['unit:days', ['day~']],
  ['unit:hours', ['hour~']],
  ['unit:minutes', ['minute~']],
  ['unit:weeks', ['week~']],
  ['say', ['say~', 'said', 'told', 'added', 'according to']],
  ['exchange', ['exchange~', 'swap~', 'prisoner swap']],
  ['place:istanbul', ['istanbul']],
  ['person:umerov', ['umerov', 'rustem umerov']],
  ['person:medinsky', ['medinsky', 'vladimir medinsky']],
];

const english = createEnglish(
  compilePhrases(CONCEPTS.map(([concept, phrases]) => [concept, phrases.flatMap(inflect).map(normalPhrase)] as const)),
);

/** The sentences of a text, annotated. */
export const annotate = (text: string, role: Block['role'] = 'text'): Sentence[] =>
  english.annotate({ id: 0, role, text });

/** The first sentence of a text. Throws where there is none: a fault of the test. */
export function annotateOne(text: string): Sentence {
  const [sentence] = annotate(text);
  if (!sentence) throw new Error(`no sentence in “${text}”`);
  return sentence;
}
