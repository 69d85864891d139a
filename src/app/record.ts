import { istanbulPack } from '../corpus/bundled';
import { loadPack } from '../corpus/load-pack';
import type { PackRecord } from '../model/record';

/** The part of the bundled pack that readers see. Rejects where the pack is damaged, and names what is amiss. */
export async function bundledRecord(): Promise<PackRecord> {
  const loaded = loadPack(istanbulPack);
  if (loaded.ok) return loaded.record;
  throw new Error(`The bundled pack is damaged: ${JSON.stringify(loaded.problems)}`);
}
