import type { Claim, PageContext, PageUnit } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { interfaceWords } from '../../platform/interface-words';
import { readOwnMessages } from '../../platform/own-messages';
import type { Engine } from '../engine';
import { once } from './once';
import { createTurns } from './turns';

/** Characters read at a time: some ms of work. A unit is never parted. */
const STEP = 2_000;

function inSteps(units: readonly PageUnit[]): PageUnit[][] {
  const steps: PageUnit[][] = [];
  let size = STEP;
  for (const unit of units) {
    if (size >= STEP) {
      steps.push([]);
      size = 0;
    }
    steps.at(-1)?.push(unit);
    for (const { text } of unit.blocks) size += text.length;
  }
  return steps;
}

/** What the background needs of the engine and the record: made at the first question, kept while the worker lives. */
export interface EngineSource {
  record(): Promise<PackRecord>;
  /** `tab`: who asks; tabs take turns. */
  readUnits(
    context: PageContext,
    units: PageUnit[],
    settings: Parameters<Engine['readUnits']>[2],
    tab: number | null,
  ): Promise<Claim[]>;
  /** Makes the engine before it is asked. What goes wrong is told to who asks. */
  prepare(): void;
  /** The record has changed: both are made anew at the next question. */
  forget(): void;
}

/** `whole`: the bundled record with what the reader added. What is recognised stays the affair of the bundled one. */
export function createEngineSource(whole: () => Promise<PackRecord>): EngineSource {
  const make = () => {
    const record = once(whole);
    return {
      record,
      engine: once(async () => {
        const [{ createEngine }, { bundledRecord }] = await Promise.all([import('../engine'), import('../record')]);
        return createEngine(await record(), await interfaceWords(readOwnMessages), await bundledRecord());
      }),
    };
  };
  let made = make();
  const turns = createTurns();
  return {
    record: () => made.record(),
    readUnits: async (context, units, settings, tab) => {
      const engine = await made.engine();
      return turns(tab, inSteps(units), (step) => engine.readUnits(context, step, settings));
    },
    prepare: () => void made.engine().catch(() => undefined),
    forget: () => {
      made = make();
    },
  };
}
