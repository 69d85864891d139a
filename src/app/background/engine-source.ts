import type { Claim, PageContext, PageUnit } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { interfaceWords } from '../../platform/interface-words';
import { readOwnMessages } from '../../platform/own-messages';
import { createEngine } from '../engine';
import { bundledRecord } from '../record';
import { once } from './once';

type Engine = ReturnType<typeof createEngine>;

/** What the background needs of the engine and the record: made at the first question, kept while the worker lives. */
export interface EngineSource {
  record(): Promise<PackRecord>;
  readUnits(context: PageContext, units: PageUnit[], settings: Parameters<Engine['readUnits']>[2]): Promise<Claim[]>;
  /** Makes the engine before it is asked. What goes wrong is told to who asks. */
  prepare(): void;
  /** The record has changed: both are made anew at the next question. */
  forget(): void;
}

/** `whole`: the bundled record with what the reader added. What is recognised stays the affair of the bundled one. */
export function createEngineSource(whole: () => Promise<PackRecord> = bundledRecord): EngineSource {
  const make = () => {
    const record = once(whole);
    return {
      record,
      engine: once(async () =>
        createEngine(await record(), await interfaceWords(readOwnMessages), await bundledRecord()),
      ),
    };
  };
  let made = make();
  return {
    record: () => made.record(),
    readUnits: async (context, units, settings) => (await made.engine()).readUnits(context, units, settings),
    prepare: () => void made.engine().catch(() => undefined),
    forget: () => {
      made = make();
    },
  };
}
