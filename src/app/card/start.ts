import { cardSocket } from '../card-socket';
import { startInteraction } from '../interaction/start';
import { askForMessages } from './ask-for-messages';
import { PageCard } from './page-card';
import { interfaceWords } from '../../platform/interface-words';

/**
 * Runs in the page's isolated world, once, and brings pointer and keys with it. Nothing happens where the content script
 * has ended meanwhile.
 */
export async function startCard(): Promise<void> {
  const words = await interfaceWords(askForMessages);
  cardSocket()?.register((page) => startInteraction(page, (world) => new PageCard(world, words)));
}
