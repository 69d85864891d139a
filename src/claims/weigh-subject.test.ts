import { describe, expect, it } from 'vitest';
import { matter, signsOf, timeline } from '../app/test-engine';
import { NOT_COVERED, aboutThroughout, type Subject } from './subject';
import { subjectSigns, weighSubject } from './weigh-subject';

const DEAL = 'Ukraine and Russia will exchange wounded prisoners of war.';
const WEATHER = 'Rain is expected in the north.';

/** Weights by which an article that tells of wounded people is surely about the matter, and any other is not. */
const weighed = {
  ...matter,
  weights: matter.weights && { ...matter.weights, subject: { bias: -9, weights: { wounded: 18 } } },
};
const articleOf = (texts: readonly string[]) => texts.map((text) => signsOf(text));
const weigh = (byRules: Subject, texts: readonly string[]) =>
  weighSubject(byRules, articleOf(texts), weighed, timeline, undefined);
const covered = (subject: Subject, texts: readonly string[]) => texts.map((_, index) => subject.covers(index));
const times = (text: string, count: number): string[] => Array.from({ length: count }, () => text);

describe('weighSubject', () => {
  it('finds an article that rules miss', () => {
    expect(weigh(NOT_COVERED, [DEAL, WEATHER]).level).toBe('strong');
    expect(weigh(NOT_COVERED, [WEATHER, WEATHER]).level).toBe('none');
  });

  it('lets go of an article of which rules are sure and weights are not', () => {
    const texts = ['Ukraine and Russia agreed to free prisoners.', WEATHER];
    expect(weigh(aboutThroughout(articleOf(texts), matter.rules), texts).level).toBe('none');
  });

  it('keeps what only touches on the matter, by the rules', () => {
    const weak: Subject = { level: 'weak', covers: (index) => index === 1 };
    expect(weigh(weak, [WEATHER, DEAL])).toBe(weak);
  });

  it('needs one of the sides and what the matter is about', () => {
    expect(weigh(NOT_COVERED, ['Wounded hikers were flown to a clinic.', WEATHER]).level).toBe('none');
  });

  it('covers of a long article the stretches around what it tells', () => {
    const texts = [...times(WEATHER, 30), DEAL, ...times(WEATHER, 30)];
    const subject = weigh(NOT_COVERED, texts);
    expect(subject.covers(30)).toBe(true);
    expect(covered(subject, texts).slice(0, 18)).toEqual(times('', 18).map(() => false));
  });
});

describe('subjectSigns', () => {
  const signs = (texts: readonly string[]) => subjectSigns(articleOf(texts), matter, timeline, undefined);

  it('tells what stands in one sentence from what stands in two', () => {
    expect(signs(['Ukraine freed prisoners.'])).toHaveProperty('party:ukraine&prisoners');
    expect(signs(['Ukraine was told.', 'The prisoners are home.'])).not.toHaveProperty('party:ukraine&prisoners');
  });

  it('tells how much evidence there is', () => {
    const few = Object.keys(signs([WEATHER])).filter((sign) => sign.startsWith('evidence'));
    const many = Object.keys(signs([DEAL])).filter((sign) => sign.startsWith('evidence'));
    expect(few).toEqual([]);
    expect(many.length).toBeGreaterThan(0);
  });
});
