import type { Claim, PageContext, PageUnit } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { createEngine } from '../engine';
import { bundledRecord } from '../record';
import { once } from './once';

type Engine = ReturnType<typeof createEngine>;

/** What the background needs of the engine and the record: made at the first question, kept while the worker lives. */
export interface EngineSource {
  record(): Promise<PackRecord>;
  readUnits(context: PageContext, units: PageUnit[], settings: Parameters<Engine['readUnits']>[2]): Promise<Claim[]>;
}

export function createEngineSource(): EngineSource {
  const record = once(bundledRecord);
  const engine = once(async () => createEngine(await record()));
  return {
    record,
    readUnits: async (context, units, settings) => (await engine()).readUnits(context, units, settings),
  };
}
