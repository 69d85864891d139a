import { openWelcomeOnce } from '../../platform/extension';
import { onInstalled } from '../../platform/installed';
import { openPackStore } from '../../platform/pack-store';
import { answerMessages } from './answer-messages';
import { createEngineSource } from './engine-source';
import { once } from './once';
import { offerLookUp } from './offer-look-up';
import { runCommands } from './run-commands';

/**
 * Starts the background: everything listens at once, the engine is made when it is first needed. What holds the record
 * is a part of this script that is run when it is first asked for, by `import()`: a page that passed its gate does not
 * wait for it (docs/page.md).
 */
export function startBackground(signal: AbortSignal): void {
  const store = openPackStore();
  signal.addEventListener('abort', () => store.close(), { once: true });
  const packs = once(async () => {
    const [{ createPackShelf }, { bundledRecord }] = await Promise.all([import('./pack-shelf'), import('../record')]);
    return createPackShelf(bundledRecord, store, () => source.forget());
  });
  const source = createEngineSource(async () => (await packs()).record());
  answerMessages(source, packs, signal);
  runCommands(signal);
  offerLookUp(signal);
  onInstalled(() => void openWelcomeOnce(), signal);
}
