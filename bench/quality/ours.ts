import { createEngine } from '../../src/app/engine';
import type { Claim } from '../../src/model/claim';
import type { PackRecord } from '../../src/model/record';
import type { Strictness } from '../../src/model/settings';
import { englishWords } from '../../src/words/english';
import { readingOf } from './read-blocks';
import type { Reader } from './reader';

/** Whole claims of the engine, placed in the text. */
export function claimReader(record: PackRecord, strictness: Strictness): (text: string) => Claim[] {
  const engine = createEngine(record, englishWords);
  return (text) => {
    const { context, units, offsets } = readingOf(text);
    return engine.readUnits(context, units, { strictness }).map((claim) => {
      const offset = offsets.get(claim.block) ?? 0;
      return { ...claim, start: claim.start + offset, end: claim.end + offset };
    });
  };
}

/** The engine, as a page gets it. */
export function createOurs(record: PackRecord, strictness: Strictness): Reader {
  const claimsOf = claimReader(record, strictness);
  return { name: 'On Record', read: (text) => ({ claims: claimsOf(text) }) };
}
