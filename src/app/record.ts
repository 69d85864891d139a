import * as z from 'zod/mini';
import pack from '../../assets/packs/istanbul-2025/pack.json';
import sources from '../../assets/packs/istanbul-2025/sources.json';
import speakers from '../../assets/packs/istanbul-2025/speakers.json';
import statements from '../../assets/packs/istanbul-2025/statements.json';
import { PackRecord } from '../model/record';

/** The part of the bundled pack that readers see. Rejects where the pack is damaged. */
export async function bundledRecord(): Promise<PackRecord> {
  return z.parse(PackRecord, { ...pack, sources, speakers, statements });
}
