import { openWelcomeOnce } from '../../platform/extension';
import { onInstalled } from '../../platform/installed';
import { openPackStore } from '../../platform/pack-store';
import { bundledRecord } from '../record';
import { answerMessages } from './answer-messages';
import { createEngineSource } from './engine-source';
import { createPackShelf } from './pack-shelf';
import { offerLookUp } from './offer-look-up';
import { runCommands } from './run-commands';

/** Starts the background: everything listens at once, the engine is made when it is first needed. */
export function startBackground(signal: AbortSignal): void {
  const store = openPackStore();
  signal.addEventListener('abort', () => store.close(), { once: true });
  const packs = createPackShelf(bundledRecord, store, () => source.forget());
  const source = createEngineSource(() => packs.record());
  answerMessages(source, packs, signal);
  runCommands(signal);
  offerLookUp(signal);
  onInstalled(() => void openWelcomeOnce(), signal);
}
