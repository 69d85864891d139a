import { askForQuote } from '../ask-for-quote';
import type { SavedStore } from '../../platform/saved-store';
import { saveClaim, type ToSave } from './save-claim';

/** Keeps a claim at once, and then its quote: a page that is busy or gone keeps nothing from being saved. */
export async function saveWithQuote(store: SavedStore, asked: ToSave, tab: number): Promise<string> {
  const now = new Date();
  const id = await saveClaim(store, asked, now);
  const quote = await askForQuote(tab, asked.claim.id);
  if (quote) await saveClaim(store, { ...asked, quote }, now);
  return id;
}
