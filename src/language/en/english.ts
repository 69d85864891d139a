/** English: blocks of text to annotated sentences. */
import type { Block } from '../../model/claim';
import type { CompiledWords } from '../../model/compiled-words';
import type { Sentence } from '../annotation';
import type { Language } from '../language';
import { createLexicon, findConcepts, type Lexicon } from '../lexicon';
import { findDates } from './dates';
import { findFigures } from './figures';
import { englishGrammar } from './grammar';
import { splitSentences, type Span } from './sentences';
import { findSpeaker } from './speakers';
import { tokenize } from './tokens';

/** A longer sentence is cut here, in UTF-16 units: no reader takes it for one, and time stays linear in any text. */
const MAX_SENTENCE = 4000;

const ASKING = /^(who|what|why|how|where|when|which)\b/iu;
const HYPOTHETICAL = /^["“'‘]?(if|imagine|let|unless|suppose)\b|^had\b[^.]{0,200}\bwould have\b/iu;

/** Quotation marks that open and close; a straight one toggles. */
function quoteDepth(text: string, before: number): number {
  let depth = before;
  for (const mark of text.matchAll(/["“”«»„]/gu)) {
    if (mark[0] === '“' || mark[0] === '«' || mark[0] === '„') depth = 1;
    else if (mark[0] === '”' || mark[0] === '»') depth = 0;
    else depth = depth ? 0 : 1;
  }
  return depth;
}

function annotateSentence(block: Block, span: Span, lexicon: Lexicon, quoteBefore: number): Sentence {
  const text = block.text.slice(span.start, span.end);
  const tokens = tokenize(text, span.start);
  const concepts = findConcepts(lexicon, tokens);
  const { dates, weekdays, masked } = findDates(tokens);
  return {
    block: block.id,
    start: span.start,
    end: span.end,
    text,
    role: block.role,
    tokens,
    concepts,
    figures: findFigures(tokens, concepts, masked),
    dates,
    weekdays,
    question: /\?["'”’)\]]*$/u.test(text) || (block.role === 'headline' && ASKING.test(text)),
    hypothetical: HYPOTHETICAL.test(text),
    quoted: quoteBefore > 0 || /^["“«„]/u.test(text),
    speaker: findSpeaker(tokens, concepts),
    grammar: englishGrammar,
  };
}

export function createEnglish(words: CompiledWords): Language {
  const lexicon = createLexicon(words);
  return {
    tag: 'en',
    annotate(block) {
      let quote = 0;
      return splitSentences(block.text)
        .map((span) => ({ start: span.start, end: Math.min(span.end, span.start + MAX_SENTENCE) }))
        .map((span) => {
          const sentence = annotateSentence(block, span, lexicon, quote);
          quote = quoteDepth(sentence.text, quote);
          return sentence;
        });
    },
  };
}
