/** How much of what is labelled a page would show to the engine at all: the gate looks first. */
import english from '../../assets/packs/istanbul-2025/language.en.json';
import { compileGate } from '../../src/page/gate';
import { markdownTable } from './markdown';
import type { Reader } from './reader';
import type { PassageSet } from './sets';

const gate = compileGate(english.gate);

const passes = (text: string): boolean => [gate.party, gate.anchor, gate.subject].every((terms) => terms.test(text));

const claimsIn = (set: PassageSet, isCounted: (text: string) => boolean): number =>
  set.passages
    .filter(({ text }) => isCounted(text))
    .flatMap(({ sentences }) => sentences)
    .filter(({ claim, skip }) => claim && !skip).length;

/** Claims in passages that pass the gate, of all labelled claims. */
export function gateTable(sets: readonly PassageSet[]): string {
  const rows = sets.map((set) => {
    const [passed, all] = [claimsIn(set, passes), claimsIn(set, () => true)];
    return [set.name, `${passed} of ${all}`, all === 0 ? '–' : (passed / all).toFixed(3)];
  });
  return markdownTable(['', 'claims in passages that pass', 'share'], rows);
}

/** The reader as a page has it: what the gate turns away is not read. */
export const behindGate = (reader: Reader): Reader => ({
  name: `${reader.name}, behind the gate`,
  read: (text) => (passes(text) ? reader.read(text) : { claims: [] }),
});
