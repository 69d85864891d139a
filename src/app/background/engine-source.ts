import type { PageContext, PageUnit } from '../../model/claim';
import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { createEngine } from '../engine';
import { bundledRecord } from '../record';

type Engine = ReturnType<typeof createEngine>;

/** What the background needs of the engine and the record: made at the first question, kept while the worker lives. */
export interface EngineSource {
  record(): Promise<PackRecord>;
  readUnits(context: PageContext, units: PageUnit[], settings: Parameters<Engine['readUnits']>[2]): Promise<Claim[]>;
}

/** Keeps the first success; a failure is tried again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

export function createEngineSource(): EngineSource {
  const record = once(bundledRecord);
  const engine = once(async () => createEngine(await record()));
  return {
    record,
    readUnits: async (context, units, settings) => (await engine()).readUnits(context, units, settings),
  };
}
