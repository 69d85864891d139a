import { describe, expect, it } from 'vitest';
import { findIn, matter, signsOf, timeline } from '../app/test-engine';
import { namedRound } from './rounds';

const MAY = '2025-05-16';
const JUNE = '2025-06-02';
const JULY = '2025-07-23';

const named = (text: string) => namedRound(signsOf(text), matter.rules, timeline);

describe('namedRound', () => {
  it.each([
    ['The second round of talks brought a deal.', JUNE],
    ['The third round of talks brought a deal.', JULY],
    ['The first round of talks brought a deal.', MAY],
    ['The delegations met in Istanbul on 16 May.', MAY],
    ['The delegations met in Istanbul on 2 June.', JUNE],
    ['The talks in Istanbul on July 23 were short.', JULY],
    ['The talks of 3 June were short.', JUNE],
    ['Prisoners were exchanged on 10 June.', JUNE],
    ['Prisoners were handed over on 23 May.', MAY],
    ['Prisoners were handed over on 14 August.', JULY],
    ['The fourth round of talks was short.', 'other'],
    ['The talks of 4 February 2026 were short.', 'other'],
    ['The sides agreed to exchange bodies.', null],
    ['The ferry left on 2 June.', null],
    ['In June Moscow offered pauses of two to three days.', JUNE],
    ['Both sides promised 6,000 bodies on 2 June.', JUNE],
  ])('%s', (text, round) => {
    expect(named(text)).toBe(round);
  });

  it.each([
    ['The delegations met in Istanbul on 2 June, seventeen days after their first encounter.', JUNE],
    ['On 2 June they talked for an hour, half as long as when they first met in May.', JUNE],
    ['The swap agreed in Istanbul in June is complete, the president wrote on 23 July.', JUNE],
  ])('is what a sentence dates, not what dates it: %s', (text, round) => {
    expect(named(text)).toBe(round);
  });

  it.each([
    'The delegations met in Istanbul after a first round in May.',
    'It was the third time since May that the delegations met.',
    'Russia brought the memorandum that Kyiv had asked for since the first round of talks.',
    'Medinsky leads the Russian delegation, as he did in May.',
    'The talks were shorter than the first round, on 16 May.',
  ])('is not the one that it is compared with or counted from: %s', (text) => {
    expect(named(text)).toBeNull();
  });

  it.each([
    ['Speaking after the second round of talks, Medinsky named no figure.', JUNE],
    ['Since the second round of talks Russia has not replied.', JUNE],
  ])('is the only one named, also where it dates: %s', (text, round) => {
    expect(named(text)).toBe(round);
  });
});

describe('the round of a claim', () => {
  const TALKS = 'Russia and Ukraine agree in Istanbul to exchange prisoners and bodies';
  const CLAIM = 'Both sides agreed on an exchange of seriously wounded prisoners, Umerov said.';
  const roundOf = (texts: string[], published?: string) =>
    findIn(texts, published).find(({ sentence }) => sentence.text === texts.at(-1))?.round;

  it('comes from its sentence first', () => {
    const claim = 'At the third round of talks both sides agreed on an exchange of seriously wounded prisoners.';
    expect(roundOf([`${TALKS} on 2 June`, claim], '2025-06-02')).toBe(JULY);
  });

  it('comes from the headline', () => {
    expect(roundOf([`${TALKS} on 2 June`, CLAIM])).toBe(JUNE);
    expect(roundOf([`${TALKS} on 23 July`, CLAIM])).toBe(JULY);
  });

  it('comes from an earlier sentence', () => {
    expect(roundOf([TALKS, 'The second round of talks was held in Istanbul.', CLAIM])).toBe(JUNE);
    expect(roundOf([TALKS, 'The third round of talks was held in Istanbul.', CLAIM])).toBe(JULY);
  });

  it('is the one before for what was agreed “last month”', () => {
    const claim = 'Last month both sides agreed on an exchange of seriously wounded prisoners, Umerov said.';
    expect(roundOf([`${TALKS} on 23 July`, claim], '2025-07-24')).toBe(JUNE);
    expect(roundOf([`${TALKS} on 16 May`, claim], '2025-05-17')).toBe(MAY);
  });

  it('comes from a dateline', () => {
    expect(roundOf([TALKS, 'ISTANBUL, July 23 (Agency) – The talks were short.', CLAIM])).toBe(JULY);
  });

  it('comes from the day of the page', () => {
    expect(roundOf([TALKS, CLAIM], '2025-06-03')).toBe(JUNE);
    expect(roundOf([TALKS, CLAIM], '2025-07-24')).toBe(JULY);
    expect(roundOf([TALKS, CLAIM], '2025-05-17')).toBe(MAY);
  });

  it('stays open where nothing tells', () => {
    const plain = [
      'Talks in Istanbul',
      'The delegations of Ukraine and Russia spoke of a ceasefire in Istanbul and agreed to go on.',
    ];
    expect(roundOf(plain)).toBeNull();
  });

  it('is not that of a meeting it is compared with', () => {
    const compared = 'The delegations talked for an hour, a lot less than at the first round on 16 May.';
    expect(roundOf([`${TALKS} on 2 June`, compared])).toBe(JUNE);
  });

  it.each([
    'As in May the delegations met in Istanbul on 23 July and agreed to exchange 1,200 prisoners.',
    'Unlike at the first round the delegations met in Istanbul on 23 July for less than an hour.',
  ])('is that of the meeting which is compared: %s', (sentence) => {
    expect(roundOf([TALKS, sentence])).toBe(JULY);
  });

  it('is not that of a leaders’ meeting proposed for later', () => {
    const proposed =
      'Umerov said in Istanbul that the talks should lead the presidents to meet between 20 and 30 June.';
    expect(roundOf([`${TALKS} on 2 June`, proposed])).toBe(JUNE);
  });

  it('is not a neighbouring article’s', () => {
    const [first, second] = [`${TALKS} on 2 June`, `${TALKS} on 23 July`].map((headline) => roundOf([headline, CLAIM]));
    expect([first, second]).toEqual([JUNE, JULY]);
  });
});

describe('the round of an article', () => {
  const roundOf = (...texts: string[]) => findIn(texts).at(-1)?.round;

  it('is told by what was spoken of in one round alone', () => {
    const june = 'Both sides will set up permanent medical commissions and hand over 6,000 bodies each.';
    expect(roundOf('Istanbul talks: Russia and Ukraine agree on prisoners', june)).toBe(JUNE);
    const july =
      'Russia proposed short truces of 24 to 48 hours, and Ukraine a meeting of the leaders by the end of August.';
    expect(roundOf('Istanbul talks: Russia and Ukraine agree on prisoners', july)).toBe(JULY);
  });

  it('is never one that a page of its day could not know', () => {
    const july = 'Russia proposed short truces of 24 to 48 hours, Medinsky said.';
    const headline = 'Istanbul talks: Russia and Ukraine agree on prisoners';
    expect(findIn([headline, july], '2025-06-04').at(-1)?.round).toBe(JUNE);
  });
});

describe('a headline', () => {
  const kinds = (text: string) =>
    findIn(['Istanbul deal on prisoners and bodies is carried out by Russia and Ukraine', text])
      .filter(({ sentence }) => sentence.text === text)
      .flatMap(({ points }) => points.map(({ assertion }) => assertion.kind));

  it('tells in the present what is done', () => {
    expect(signsOf('Russia hands over 1,000 bodies', 'headline').has('@done')).toBe(true);
    expect(signsOf('Russia, Ukraine each free 185 prisoners', 'headline').has('@done')).toBe(true);
    expect(signsOf('Russia, Ukraine to swap 185 prisoners', 'headline').has('@done')).toBe(false);
    expect(signsOf('Details of the Russia-Ukraine swap', 'headline').has('@done')).toBe(false);
    expect(kinds('Russia and Ukraine will swap prisoners again')).not.toContain('carried-out');
  });
});
