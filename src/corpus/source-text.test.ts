import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSourceText } from './source-text';

const sentences = (text: string): string[] => readSourceText(text).sentences.map((sentence) => sentence.text);

describe('readSourceText', () => {
  it('numbers sentences through paragraphs, the headline first', () => {
    expect(readSourceText('Headline\n\nOne here. Two here.\nThree.').sentences).toEqual([
      { number: 1, text: 'Headline', paragraph: 0 },
      { number: 2, text: 'One here.', paragraph: 1 },
      { number: 3, text: 'Two here.', paragraph: 1 },
      { number: 4, text: 'Three.', paragraph: 2 },
    ]);
  });

  it('keeps what is said with who said it, and cuts after closing quotes', () => {
    expect(sentences('“One, two.” he said. “Three.” Four!')).toEqual(['"One, two." he said.', '"Three."', 'Four!']);
  });

  it('joins a sentence that a page break tore', () => {
    expect(sentences('Guests came and\n\nwent again. Late.')).toEqual(['Guests came and went again.', 'Late.']);
  });

  it('leaves tags and broken characters out of the wording', () => {
    expect(sentences('It was <u>said</u> to be \u2018all\uFFFD of it.')).toEqual(["It was said to be 'all' of it."]);
  });

  it('loses no word, whatever the text', () => {
    const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
    const text = fc.array(fc.constantFrom('One', 'two', 'three.', 'Four!', '\n', '\n\n', '"Five'), { maxLength: 30 });
    fc.assert(
      fc.property(
        text,
        (parts) => words(sentences(parts.join(' ')).join(' ')).length === words(parts.join(' ')).length,
      ),
    );
  });
});
