import { describe, expect, it } from 'vitest';
import pack from '../../assets/packs/istanbul-2025/language.en.json';
import { compileGate, gate } from './gate';

describe('the gate', () => {
  it('uses the words of the pack, each by itself, in any case', () => {
    for (const [pattern, terms] of [
      [gate.anchor, pack.gate.anchors],
      [gate.subject, pack.gate.subjects],
      [gate.party, pack.gate.parties],
    ] as const)
      for (const term of terms) {
        expect(pattern.test(`… ${term} …`)).toBe(true);
        // The capitals of ı and ğ are another alphabet's affair: the packs hold both spellings.
        if (/^[ -~]+$/.test(term)) expect(pattern.test(term.toUpperCase())).toBe(true);
      }
  });

  it('knows the city by its Turkish capital', () => {
    expect(gate.anchor.test('İstanbul’da')).toBe(true);
  });

  it('takes a negotiator’s or a president’s name for the name of a party', () => {
    for (const name of ['Medinsky', 'Umerov', 'Umierov', 'Zelenskyy', 'Zelensky'])
      expect(gate.party.test(`${name} said so in Istanbul.`)).toBe(true);
  });

  it('reads any white space for a space', () => {
    const { anchor } = compileGate({ anchors: ['c d'], subjects: ['x'], parties: ['y'] });
    expect(anchor.test('c\n  d')).toBe(true);
  });

  it('needs no term of the pack to be escaped', () => {
    const { anchors, subjects, parties } = pack.gate;
    for (const term of [...anchors, ...subjects, ...parties]) expect(term).toMatch(/^[\p{L} -]+$/u);
  });

  it('finds nothing in a recipe', () => {
    expect(gate.anchor.test('Fold the dough and let it rest for two hours.')).toBe(false);
  });
});
