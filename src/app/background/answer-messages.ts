import { listenInBackground, Refused } from '../../messaging/listen';
import { savedId } from '../../model/saved';
import { showCount } from '../../platform/badge';
import { hiddenOn, hideClaim } from '../../platform/hidden-claims';
import { readOwnMessages } from '../../platform/own-messages';
import type { Sender } from '../../platform/runtime';
import { openSavedStore } from '../../platform/saved-store';
import { injectCard, injectFollower, injectReader } from '../../platform/scripting';
import { readSettings } from '../../platform/settings-store';
import { openWitnessStore } from '../../platform/witness-store';
import { changeRemembered } from '../witness/change-remembered';
import { rememberTab } from '../witness/remember-tab';
import { onlyOwnPage } from '../only-own-page';
import { saveClaim } from '../saved/save-claim';
import { saveWithQuote } from '../saved/save-with-quote';
import { choosePages } from './choose-pages';
import type { EngineSource } from './engine-source';
import type { PackShelf } from './pack-shelf';
import { sliceForCard } from './slice-for-card';
import { startFinishing } from './start-finishing';

function tabOf(sender: Sender): number {
  if (sender.tab === null) throw new Refused('only a page may ask this');
  return sender.tab;
}

/** Answers pages and screens. Nothing of a page is kept: the worker may be stopped after each answer. */
export function answerMessages(source: EngineSource, packs: () => Promise<PackShelf>, signal: AbortSignal): void {
  const saved = openSavedStore();
  const witness = openWitnessStore();
  const close = () => [saved, witness].forEach((store) => store.close());
  signal.addEventListener('abort', close, { once: true });
  const { started, finish } = startFinishing({ saved, witness, packs });
  listenInBackground(
    {
      settings: () => readSettings(),
      readUnits: async ({ context, units }, sender) => {
        const [settings, isHidden] = await Promise.all([readSettings(), hiddenOn(context.url ?? '')]);
        const claims = await source.readUnits(context, units, settings, sender.tab);
        return claims.map((claim) => (isHidden(claim.text) ? { ...claim, hidden: true } : claim));
      },
      claimCount: async ({ count }, sender) => {
        const tab = tabOf(sender);
        await Promise.all([showCount(tab, count), rememberTab(tab, witness)]);
        return null;
      },
      loadReader: async (_request, sender) => {
        const inject = () => injectReader(tabOf(sender), sender.frame);
        // The gate has its answer by then, and asks no more: what failed once is tried once again here.
        const injected = inject().catch(inject);
        injected.catch((error: unknown) => console.warn('On Record: the reader did not come', error));
        const settings = readSettings();
        // The page is being read meanwhile.
        source.prepare();
        return settings;
      },
      loadFollower: async (_request, sender) => {
        await injectFollower(tabOf(sender), sender.frame);
        return null;
      },
      loadCard: async (_request, sender) => {
        await injectCard(tabOf(sender), sender.frame);
        return null;
      },
      record: async ({ statements }) => {
        const record = await source.record();
        return statements ? sliceForCard(record, statements) : record;
      },
      citations: async ({ statements }) =>
        (await import('./last-format')).inLastFormat(await source.record(), statements),
      messages: () => readOwnMessages(),
      hideClaim: async ({ url, text, hidden }) => {
        await hideClaim(url, text, hidden);
        return null;
      },
      saveClaim: ({ tab, ...asked }, sender) =>
        // A page has its own quote, and no say in other tabs.
        tab === undefined || sender.tab !== null
          ? saveClaim(saved, asked, new Date())
          : saveWithQuote(saved, asked, tab),
      ...changeRemembered(witness),
      choosePages: (request, sender) => (onlyOwnPage(sender), choosePages(request)),
      packs: async (_request, sender) => {
        onlyOwnPage(sender);
        await started;
        return (await packs()).list();
      },
      pack: async ({ id }, sender) => (onlyOwnPage(sender), (await packs()).get(id)),
      addPack: async (pack, sender) => (onlyOwnPage(sender), (await packs()).add(pack)),
      unreadablePacks: async (_request, sender) => (onlyOwnPage(sender), (await packs()).unreadable()),
      switchPack: async ({ id, on }, sender) => {
        onlyOwnPage(sender);
        await (await packs()).switch(id, on);
        return null;
      },
      finishWork: (_request, sender) => (onlyOwnPage(sender), finish()),
      removePack: async ({ id }, sender) => (onlyOwnPage(sender), (await packs()).remove(id)),
      isSaved: ({ url, claim }) => saved.has(savedId(url, claim)),
    },
    signal,
  );
}
