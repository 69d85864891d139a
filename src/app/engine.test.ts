import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Relation } from '../model/claim';
import { engine, HEADLINE, readArticle, readPage, readUnder, record, unitOf } from './test-engine';

/** Engine runs are dear; each of these reads two or three sentences. */
const RUNS = { numRuns: 25 };

/** A claim's relation to each statement, so that two claims can be compared. */
const relations = (claims: readonly Pick<Claim, 'citations'>[]): Record<string, Relation> =>
  Object.fromEntries(
    claims.flatMap(({ citations }) => citations.map(({ statement, relation }) => [statement, relation])),
  );

const MEDINSKY = 'anadolu-2025-06-02/prisoner-number-medinsky';
const BODIES = 'moscow-times-2025-06-10/bodies-number';
const relationTo = (statement: string, sentence: string) => relations(readUnder(sentence))[statement];

const written = (value: number) => value.toLocaleString('en-US');

describe('a changed figure', () => {
  it('turns “same” into “differs”: prisoners, against at least 1,000', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1501, max: 9999 }), (value) => {
        expect(relationTo(MEDINSKY, `Each side will release ${written(value)} prisoners.`)).toBe('differs');
      }),
      RUNS,
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1500 }), (value) => {
        expect(relationTo(MEDINSKY, `Each side will release ${written(value)} prisoners.`)).toBe('same');
      }),
      RUNS,
    );
  });

  it('turns “same” into “differs”: bodies, against 6,000', () => {
    const other = fc.integer({ min: 1000, max: 20_000 }).filter((value) => value !== 6000 && value !== 12_000);
    const verb = fc.constantFrom('will hand over', 'will return', 'agreed to hand over', 'agreed to return');
    fc.assert(
      fc.property(other, verb, (value, does) => {
        expect(relationTo(BODIES, `Each side ${does} ${written(value)} bodies.`)).toBe('differs');
        expect(relationTo(BODIES, `Each side ${does} 6,000 bodies.`)).toBe('same');
      }),
      RUNS,
    );
  });

  it('turns “same” into “differs”: ages, hours and days', () => {
    const ages = (to: number) => relations(readUnder(`The sides agreed to exchange soldiers aged 18 to ${to}.`));
    const truce = (days: string) => relations(readUnder(`Russia proposed a local ceasefire of ${days} at the front.`));
    const young = 'novonicle-2025-06-03/young-soldiers-both-sides';
    const local = 'novonicle-2025-06-03/local-ceasefire';
    expect([ages(25)[young], ages(30)[young], ages(24)[young]]).toEqual(['same', 'differs', 'differs']);
    expect(['two to three days', '48 to 72 hours', 'ten days', 'two hours'].map((days) => truce(days)[local])).toEqual([
      'same',
      'same',
      'differs',
      'differs',
    ]);
  });
});

describe('a changed unit', () => {
  it('moves a claim to what it counts', () => {
    const points = (noun: string) => readUnder(`Each side will hand over 6,000 ${noun}.`)[0]?.points;
    expect(points('bodies')).toContain('bodies-number');
    expect(points('prisoners')).not.toContain('bodies-number');
    expect(relationTo(BODIES, 'Each side will hand over 6,000 prisoners.')).toBeUndefined();
    expect(relationTo(MEDINSKY, 'Each side will hand over 6,000 prisoners.')).toBe('differs');
  });
});

describe('things that are not of the matter', () => {
  it.each(['tanks', 'rifles', 'square kilometres', 'tonnes of grain', 'dollars'])(
    'are not compared: 6,000 %s',
    (things) => {
      expect(readUnder(`Each side will hand over 6,000 ${things}.`)).toEqual([]);
    },
  );
});

describe('a negation', () => {
  it.each([
    [
      'wounded prisoners',
      'The sides agreed to exchange seriously wounded prisoners.',
      'The sides did not agree to exchange seriously wounded prisoners.',
      'novonicle-2025-06-03/wounded-and-ill-both-sides',
    ],
    [
      'a truce accepted or turned down',
      'Ukraine rejected the local ceasefire that Russia proposed.',
      'Ukraine accepted the local ceasefire that Russia proposed.',
      'novonicle-2025-06-03/local-ceasefire-answer',
    ],
    [
      'the medical commission',
      'The sides agreed to set up a permanent medical commission.',
      'The sides did not agree to set up a permanent medical commission.',
      'novonicle-2025-06-03/medical-commission',
    ],
  ])('turns “same” into “differs”: %s', (_, said, denied, statement) => {
    expect(relationTo(statement, said)).toBe('same');
    expect(relationTo(statement, denied)).toBe('differs');
  });
});

describe('a changed actor', () => {
  it.each([
    ['X proposed a local ceasefire of two to three days.', 'Russia', 'Ukraine', 'novonicle-2025-06-03/local-ceasefire'],
    ['X rejected the local ceasefire.', 'Ukraine', 'Russia', 'novonicle-2025-06-03/local-ceasefire-answer'],
    [
      'X proposed a meeting of the leaders between 20 and 30 June.',
      'Ukraine',
      'Russia',
      'ukrainska-pravda-2025-06-02/leaders-meeting-umerov',
    ],
    [
      'X will hand over the bodies of 6,000 soldiers.',
      'Russia',
      'Ukraine',
      'anadolu-2025-06-02/bodies-number-medinsky',
    ],
  ])('turns “same” into “differs”: %s', (template, one, other, statement) => {
    expect(relationTo(statement, template.replace('X', one))).toBe('same');
    expect(relationTo(statement, template.replace('X', other))).toBe('differs');
  });
});

describe('a changed round', () => {
  it('turns every relation into “other-round”', () => {
    const claim = 'Each side will release at least 1,000 prisoners.';
    const under = (day: string) => relations(readUnder(claim, HEADLINE.replace('2 June', day)));
    expect(under('2 June')[MEDINSKY]).toBe('same');
    const sentence = 'At the third round of talks on 23 July each side promised to release at least 1,000 prisoners.';
    expect(relationTo(MEDINSKY, sentence)).toBe('other-round');
    expect(relationTo(MEDINSKY, sentence.replace('third', 'second').replace('23 July', '2 June'))).toBe('same');
  });
});

describe('a changed speaker', () => {
  it('is among the reasons, and changes neither points nor relations', () => {
    const say = (name: string) => readUnder(`“Each side will release at least 1,000 prisoners,” ${name} said.`);
    const [medinsky, umerov] = [say('Medinsky'), say('Umerov')];
    expect(relations(umerov)).toEqual(relations(medinsky));
    expect(umerov[0]?.speaker).toBe('umerov');
    const reasons = (claims: Claim[]) => claims[0]?.citations.find(({ statement }) => statement === MEDINSKY)?.reasons;
    expect(reasons(umerov)).toHaveLength((reasons(medinsky)?.length ?? 0) + 1);
  });
});

describe('a paraphrase', () => {
  const CLAIMS: Record<string, string[]> = {
    bodies: [
      'Each side will hand over 6,000 bodies.',
      'Each side will return the bodies of 6,000 soldiers.',
      'Both sides agreed on a 6,000-for-6,000 exchange of bodies.',
      'The two sides agreed to exchange 6,000 bodies each.',
      'They agreed to return six thousand bodies on each side.',
      'Six thousand bodies will be returned by each side.',
    ],
    prisoners: [
      'Each side will release at least 1,000 prisoners.',
      'Each side will free no fewer than 1,000 prisoners.',
      'At least 1,000 prisoners of war from each side are to be exchanged.',
      'The sides will exchange at least a thousand prisoners each.',
      'The sides agreed to swap at least 1,000 captives per side.',
    ],
    young: [
      'The sides agreed to exchange soldiers aged 18 to 25.',
      'Soldiers between 18 and 25 will be exchanged.',
      'The sides agreed to swap prisoners aged from 18 to 25.',
      'They agreed to exchange young soldiers, 18–25 years old.',
    ],
  };

  it.each(Object.entries(CLAIMS))('gives the same points, round and relations: %s', (_, sentences) => {
    const found = sentences.map((sentence) => {
      const claims = readUnder(sentence);
      const [claim] = claims;
      return { points: claim?.points, round: claim?.round, relations: relations(claims) };
    });
    expect(found[0]?.points).toHaveLength(1);
    sentences.forEach((sentence, at) => expect({ sentence, ...found[at] }).toEqual({ sentence, ...found[0] }));
  });
});

describe('exchanged parties', () => {
  const swapped = (text: string): string =>
    text.replace(/Ukrain(e|ian)|Russian?/gu, (word) => {
      if (word === 'Ukraine') return 'Russia';
      if (word === 'Ukrainian') return 'Russian';
      return word === 'Russia' ? 'Ukraine' : 'Ukrainian';
    });
  const ARTICLE = [
    'Russia and Ukraine agree in Istanbul on 2 June to exchange prisoners and bodies',
    'The second round of talks between Russia and Ukraine was held in Istanbul.',
    'Russia and Ukraine will each hand over 6,000 bodies.',
    'Ukrainian and Russian soldiers aged 18 to 25 will be exchanged.',
    'The sides agreed to exchange all seriously wounded prisoners.',
    'Each side will release at least 1,000 prisoners.',
  ];

  it('leave a text that is even-handed with the same claims and marks', () => {
    const brief = (claims: Claim[]) => claims.map(({ block, points, round, mark }) => ({ block, points, round, mark }));
    const found = brief(readArticle(ARTICLE));
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(brief(readArticle(ARTICLE.map(swapped)))).toEqual(found);
  });
});

describe('claims', () => {
  const SENTENCES = [
    'Each side will release at least 1,000 prisoners.',
    'Russia will hand over the bodies of 6,000 soldiers.',
    '“We agreed to exchange all the seriously wounded,” Umerov said. “It is done.”',
    'The weather was fine that day.',
    'Ukraine rejected the local ceasefire that Russia proposed.',
    'The talks lasted just over an hour; they were held at the Çırağan Palace.',
    'Will they meet again?',
  ];
  const anyArticle = fc
    .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), { maxLength: 4 })
    .map((paragraphs) => [HEADLINE, ...paragraphs.map((sentences) => sentences.join(' '))]);

  it('lie in their block, hold its text, and do not overlap', () => {
    fc.assert(
      fc.property(anyArticle, (texts) => {
        const claims = readArticle(texts, '2025-06-02');
        let last = { block: 0, end: 0 };
        for (const { block, start, end, text, matched } of claims) {
          expect(texts[block]?.slice(start, end)).toBe(text);
          expect(block > last.block || (block === last.block && start >= last.end)).toBe(true);
          for (const words of matched) {
            expect(words.start).toBeGreaterThanOrEqual(start);
            expect(words.end).toBeLessThanOrEqual(end);
            expect(words.end).toBeGreaterThan(words.start);
          }
          last = { block, end };
        }
      }),
      RUNS,
    );
  });

  it('have one assertion a point, all of the claim’s round', () => {
    for (const { points, assertions, round, score } of readArticle([HEADLINE, ...SENTENCES], '2025-06-02')) {
      expect(assertions.map(({ point }) => point)).toEqual(points);
      expect(new Set(points).size).toBe(points.length);
      for (const assertion of assertions) expect(assertion.round).toBe(round);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('have ids that are stable and tell repeated sentences apart', () => {
    fc.assert(
      fc.property(anyArticle, (texts) => {
        const ids = readArticle(texts, '2025-06-02').map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(readArticle(texts, '2025-06-02').map(({ id }) => id)).toEqual(ids);
      }),
      RUNS,
    );
  });

  it('keep their ids where a paragraph about something else comes in between', () => {
    const ids = (texts: string[]) => readArticle(texts, '2025-06-02').map(({ id }) => id);
    const [first = '', second = ''] = SENTENCES;
    expect(ids([HEADLINE, first, 'The weather was fine that day.', second])).toEqual(ids([HEADLINE, first, second]));
  });

  it('are those of each unit by itself, whatever stands beside it and in whatever order', () => {
    const june = unitOf([HEADLINE, ...SENTENCES], '2025-06-02', 1);
    const july = unitOf(['Third round of Ukraine–Russia talks in Istanbul on 23 July', ...SENTENCES], '2025-07-23', 2);
    const other = unitOf(['Grain deal signed in Istanbul', ...SENTENCES.slice(3, 4)], '2022-07-22', 3);
    const alone = [june, july, other].map((unit) => readPage([unit]));
    expect(readPage([june, july, other])).toEqual(alone.flat());
    expect(readPage([other, july, june])).toEqual([...alone].reverse().flat());
  });

  it('do not change with white space, quotation marks and what no reader sees', () => {
    const brief = (claims: Claim[]) =>
      claims.map(({ points, round, speaker, mark, citations }) => ({
        points,
        round,
        speaker,
        mark,
        relations: relations([{ citations }]),
      }));
    const articles = [HEADLINE, ...SENTENCES];
    const expected = brief(readArticle(articles, '2025-06-02'));
    const change = fc.constantFrom<[string, (text: string) => string]>(
      ['zero-width spaces', (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b')],
      ['soft hyphens', (text) => text.replace(/(\p{L}{3})(?=\p{L})/gu, '$1\u00ad')],
      ['bidi controls', (text) => `\u202a\u2066${text}\u2069\u202c`],
      ['no-break spaces', (text) => text.replace(/ /gu, '\u00a0')],
      ['double spaces', (text) => text.replace(/ /gu, '  ')],
      ['straight quotation marks', (text) => text.replace(/[“”]/gu, '"')],
      ['other quotation marks', (text) => text.replace(/“/gu, '«').replace(/”/gu, '»')],
      ['look-alikes', (text) => text.replace(/o/gu, 'о').replace(/e/gu, 'е')],
      ['combining marks', (text) => text.replace(/a/gu, 'a\u0301')],
      ['white space around', (text) => `\n  ${text}  \n`],
    );
    fc.assert(
      fc.property(change, ([, noisy]) => {
        expect(brief(readArticle(articles.map(noisy), '2025-06-02'))).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('grow in number, never change, from strict to wide', () => {
    const unit = unitOf([HEADLINE, ...SENTENCES], '2025-06-02');
    const [strict, balanced, wide] = (['strict', 'balanced', 'wide'] as const).map((strictness) =>
      readPage([unit], strictness).map(({ start, block }) => `${block} ${start}`),
    );
    expect(balanced).toEqual(expect.arrayContaining(strict ?? []));
    expect(wide).toEqual(expect.arrayContaining(balanced ?? []));
  });

  it('are none in a language that is not read, and none on an empty page', () => {
    const unit = unitOf([HEADLINE, ...SENTENCES], '2025-06-02');
    const read = (language: string) => engine.readUnits({ language }, [unit], { strictness: 'balanced' }).length;
    expect(read('fr')).toBe(0);
    expect(read('en-GB')).toBe(read('en'));
    expect(read('')).toBe(read('en'));
    expect(readPage([])).toEqual([]);
    expect(readArticle([''])).toEqual([]);
  });

  it('are no agreement of a source with itself', () => {
    const unit = unitOf([HEADLINE, SENTENCES[0] ?? ''], '2025-06-02');
    const sources = (url: string) =>
      new Set(
        engine
          .readUnits({ language: 'en', url }, [unit], { strictness: 'balanced' })
          .flatMap(({ citations }) => citations.map(({ source }) => source)),
      );
    const published = record.sources.filter(({ url }) => url.value !== null);
    expect(published.length).toBeGreaterThan(0);
    for (const { id, url } of published) {
      expect(sources('https://elsewhere.example/page').size).toBe(
        sources(url.value ?? '').size + (sources('').has(id) ? 1 : 0),
      );
      expect(sources(`${url.value}?from=feed#top`)).not.toContain(id);
    }
  });
});
