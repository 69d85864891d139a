import { describe, expect, it } from 'vitest';
import { matter, signsOf } from '../app/test-engine';
import { actorOf } from './actors';
import { headsIn } from './heads';

const VERBS = ['return', 'hand-over', 'offer', 'propose', 'refuse', 'demand'];
const actor = (text: string) => actorOf(signsOf(text), { actor: VERBS }, matter);
const heads = (text: string) => headsIn(signsOf(text), matter).map(({ party, person }) => `${party}: ${person}`);

describe('actorOf', () => {
  it.each([
    ['Russia proposed a pause.', 'russia'],
    ['Ukraine rejected the plan.', 'ukraine'],
    ['Moscow will hand over 6,000 bodies.', 'russia'],
    ['6,000 bodies will be handed over by Russia.', 'russia'],
    ['6,000 bodies will be handed over.', undefined],
    ['Both sides will hand over 6,000 bodies.', undefined],
    ['Russia and Ukraine: each side returns 6,000 bodies.', undefined],
    ['It proposed a pause.', undefined],
    ['“We proposed a pause,” Medinsky said.', 'russia'],
    ['“We proposed a pause,” Umerov said.', 'ukraine'],
    ['A pause is good for Russia.', undefined],
  ])('%s', (text, expected) => {
    expect(actor(text)).toBe(expected);
  });

  it('changes with the party that acts, and with nothing else', () => {
    const templates = ['X proposed a pause.', 'X will hand over 6,000 bodies.', 'The plan was rejected by X.'];
    for (const template of templates) {
      expect(actor(template.replace('X', 'Ukraine'))).toBe('ukraine');
      expect(actor(template.replace('X', 'Russia'))).toBe('russia');
    }
  });
});

describe('actorOf, of what is given to somebody', () => {
  const giver = (text: string) =>
    actorOf(signsOf(text), { actor: ['give'], takes: ['receive'], object: ['list', '#children'] }, matter);
  it.each([
    ['X handed Y a list of 339 children.'],
    ['X gave the Y side a list of children.'],
    ['A list of 339 children was passed to Y.'],
    ['A list of 339 children was handed to Y by the X delegation.'],
    ['Y was given a list of 339 children.'],
    ['Y received a list of 339 children.'],
    ['Y spoke of a list of 339 children submitted by X.'],
    ['X handed over a list of 339 children who, according to X, were taken away.'],
  ])('%s', (template) => {
    const named = (x: string, y: string) => giver(template.replace('X', x).replace('Y', y));
    expect(named('Ukraine', 'Russia')).toBe('ukraine');
    expect(named('Russia', 'Ukraine')).toBe('russia');
  });
  it.each(['Russia spoke about the list handed over in Istanbul.', 'Russia gave its word.'])('nobody: %s', (text) => {
    expect(giver(text)).toBeUndefined();
  });
});

describe('headsIn', () => {
  it.each([
    ['Medinsky heads the Russian delegation.', ['russia: medinsky']],
    ['The Ukrainian delegation was led by Rustem Umerov.', ['ukraine: umerov']],
    ['Umerov, head of the delegation, left.', ['ukraine: umerov']],
    ['Umerov spoke to the delegation.', []],
    ['The delegation is led by somebody.', []],
  ])('%s', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
});
