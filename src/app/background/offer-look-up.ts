import { interfaceWords } from '../../platform/interface-words';
import { readOwnMessages } from '../../platform/own-messages';
import { keepSelectionEntry, onSelectionEntry } from '../../platform/menus';
import { lookUpInTab } from './look-up-in-tab';

/** “Look up in the record” in the menu of selected text. A page that holds no reader gets one. */
export function offerLookUp(signal: AbortSignal): void {
  keepSelectionEntry(async () => (await interfaceWords(readOwnMessages)).t('manifest.look_up'), signal);
  onSelectionEntry((tab, text) => void lookUpInTab(tab, text), signal);
}
