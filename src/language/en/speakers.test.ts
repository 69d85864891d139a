import { describe, expect, it } from 'vitest';
import { annotate, annotateOne } from '../test-english';

const speaker = (text: string) => annotateOne(text).speaker;

describe('findSpeaker', () => {
  it.each([
    ['before a quotation', 'Umerov said: “We agreed on all.”', 'umerov'],
    ['behind it', '“We agreed on all,” said Umerov.', 'umerov'],
    ['behind it, name first', '“We agreed on all,” Rustem Umerov told reporters.', 'umerov'],
    ['in its middle', '“We agreed,” Medinsky said, “on all of it.”', 'medinsky'],
    ['by “according to”', 'According to Medinsky, all is agreed.', 'medinsky'],
    ['without quotation marks', 'Medinsky added that all is agreed.', 'medinsky'],
    ['with a title between', 'Umerov, the head of the team, said all is agreed.', 'umerov'],
  ])('is found %s', (_, text, expected) => {
    expect(speaker(text)).toBe(expected);
  });

  it('is the name nearest to the verb', () => {
    expect(speaker('Umerov met Medinsky, and Medinsky said that all is agreed.')).toBe('medinsky');
  });

  it('is a name as written where the pack does not know it', () => {
    expect(speaker('“All is agreed,” said Ariane Bauer.')).toBe('ariane bauer');
    expect(speaker('Ariane Bauer said that all is agreed.')).toBe('ariane bauer');
  });

  it.each([
    ['nobody says anything', 'Umerov met the delegation.'],
    ['only a ministry is named', 'The Defence Ministry said that all is agreed.'],
    ['only a day is named', 'They said on Monday that all is agreed.'],
    ['the name is far off', `Umerov ${'went on and on '.repeat(5)} and they said so.`],
  ])('is nobody where %s', (_, text) => {
    expect(speaker(text)).toBeNull();
  });
});

describe('annotate', () => {
  it('knows questions', () => {
    expect(annotateOne('Will they agree?').question).toBe(true);
    expect(annotateOne('“Will they agree?”').question).toBe(true);
    expect(annotateOne('They agree.').question).toBe(false);
  });

  it('knows what stands inside a quotation of several sentences', () => {
    const quoted = (text: string) => annotate(text).map((sentence) => sentence.quoted);
    expect(quoted('“We met. We agreed,” he said. They left.')).toEqual([true, true, false]);
    expect(quoted('"We met. We agreed," he said. They left.')).toEqual([true, true, false]);
  });

  it('ends a quotation that is never closed with its block', () => {
    expect(annotate('“We met. They left.').map(({ quoted }) => quoted)).toEqual([true, true]);
    expect(annotateOne('They left.').quoted).toBe(false);
  });

  it('gives offsets into the block, and the text they hold', () => {
    const block = 'They met.  At least 1,000 prisoners return.';
    for (const { start, end, text, tokens } of annotate(block)) {
      expect(block.slice(start, end)).toBe(text);
      for (const token of tokens) expect(token.start).toBeGreaterThanOrEqual(start);
      for (const token of tokens) expect(token.end).toBeLessThanOrEqual(end);
    }
  });

  it('reads the beginning of a sentence without end', () => {
    const [sentence, ...more] = annotate(`Umerov said ${'and '.repeat(300_000)}`);
    expect(more).toEqual([]);
    expect(sentence?.speaker).toBe('umerov');
    expect(sentence?.tokens.length).toBeLessThan(2000);
  });
});
