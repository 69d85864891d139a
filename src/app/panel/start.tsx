import { listenOnScreen } from '../../messaging/listen';
import { watchSettings } from '../../platform/settings-store';
import { activeTab, onTabChange } from '../../platform/tabs';
import { onPlaceKeys } from './place-keys';
import { PanelControl } from './panel-control';
import { onUndoKeys } from './undo-keys';
import { loadRecord } from '../screen-model';
import { wordedPage } from '../worded-page';

/** Starts the side panel. It follows the tab in front of its window until the signal aborts. */
export async function startPanel(root: HTMLElement, signal: AbortSignal): Promise<void> {
  // All is asked for before anything else is made ready.
  const asked = { record: loadRecord(), tab: activeTab() };
  const control = new PanelControl(root, await wordedPage(document), asked.record, signal);
  const reread = () => void control.read();
  listenOnScreen({ pageStateChanged: () => (reread(), null) }, signal);
  onTabChange(reread, signal);
  watchSettings(reread, signal);
  onUndoKeys(() => control.undo(), signal);
  onPlaceKeys(signal);
  addEventListener('hashchange', () => control.draw(), { signal });
  await control.read(asked.tab);
}
