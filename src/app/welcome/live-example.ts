/** The example of the first page: read, marked and answered by what reads, marks and answers pages. */
import { sendToBackground } from '../../messaging/send';
import { Numbers, toPageUnit } from '../../page/unit-text';
import { readRegion } from '../../page/read-region';
import { watchSettings } from '../../platform/settings-store';
import type { Settings } from '../../model/settings';
import type { Words } from '../../words/words';
import { PageCard } from '../card/page-card';
import { PageClaims } from '../content/page-claims';
import type { Interaction } from '../interaction/interactive-page';
import { startInteraction } from '../interaction/start';

export interface LiveExample {
  /** How many claims are marked; none where the background did not answer. */
  claims: number;
  /** Opens the card of the claim that says most: the first on which the record differs, else the first. */
  showCard(): void;
}

/** The article's text as the engine gets any page's, marked as English whatever the interface speaks. */
async function readClaims(article: Element, claims: PageClaims, signal: AbortSignal): Promise<void> {
  const numbers = new Numbers();
  const nothing = () => undefined;
  const isEntry = () => false;
  const reader = { numbers, isEntry, onShadowRoot: nothing, onHidden: nothing, mayPassUnits: false, away: 0, signal };
  const { units } = await readRegion(article, article, reader, null);
  const texts = [...units.values()];
  const reply = await sendToBackground('readUnits', {
    context: { language: 'en' },
    units: texts.map((text) => toPageUnit(text, undefined, isEntry)),
  });
  if (!reply.ok || signal.aborted) return;
  const blocks = new Map(texts.flatMap((text) => text.blocks.map((block) => [block.id, block] as const)));
  claims.add(
    reply.value.flatMap((claim) => {
      const block = blocks.get(claim.block);
      return block === undefined ? [] : [{ claim, block }];
    }),
  );
}

async function loadRecord(statements: string[]) {
  const reply = await sendToBackground('record', { statements });
  return reply.ok ? reply.value : null;
}

/** A claim of this page is none of the news: it is not offered to be saved. */
function startCard(claims: PageClaims, words: Words, signal: AbortSignal): Interaction {
  const page = { document, claims, isAlive: () => true, stop: () => undefined, loadRecord, signal };
  return startInteraction(page, (world) => new PageCard({ ...world, savingOf: () => null }, words));
}

export async function startLiveExample(
  article: Element,
  settings: Settings,
  words: Words,
  signal: AbortSignal,
): Promise<LiveExample> {
  const claims = new PageClaims({ changed: () => undefined, gone: () => undefined, hidden: () => undefined }, signal);
  claims.highlights.dress(settings.look);
  await readClaims(article, claims, signal);
  watchSettings(({ look }) => claims.dress(look), signal);
  const interaction = startCard(claims, words, signal);
  const all = claims.all().map(({ claim }) => claim);
  const telling = all.find(({ mark }) => mark === 'differs') ?? all[0];
  return {
    claims: all.length,
    showCard: () => {
      if (telling) interaction.reveal(telling.id);
    },
  };
}
