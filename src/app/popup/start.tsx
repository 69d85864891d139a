import { listenOnScreen } from '../../messaging/listen';
import { sendToBackground, sendToPage } from '../../messaging/send';
import { openOptions } from '../../platform/extension';
import { openPanel } from '../../platform/panel';
import { watchSettings } from '../../platform/settings-store';
import { activeTab, type Tab } from '../../platform/tabs';
import { Popup, type PopupActions } from '../../ui/popup/popup';
import { popupView } from '../../ui/view/screen-view';
import { siteOf } from '../../ui/view/site-choice';
import { actOnNotice } from '../act-on-notice';
import { loadRecord, readScreenModel } from '../screen-model';
import { drawInWords } from '../draw-in-words';
import { wordedPage } from '../worded-page';

function actionsOn(tab: Tab, redraw: () => void, close: () => void): PopupActions {
  const site = siteOf(tab.url);
  return {
    reveal: (id) => void sendToPage(tab.id, 'revealClaim', { id }).then(close),
    showMarks: (shown) => void sendToPage(tab.id, 'showMarks', { shown }).then(redraw),
    switchSite: (on) => void (site !== null && sendToBackground('choosePages', { site: { name: site, on } })),
    switchPage: (on) => void sendToBackground('choosePages', { page: { url: tab.url, on } }),
    choosePages: (where) => void sendToBackground('choosePages', { where }),
    // Not awaited before: the browser opens a panel only within the click.
    openPanel: () => void openPanel(tab.id).then(close),
    openOptions: () => void openOptions().then(close),
    act: (action) => void actOnNotice(action, tab).then(action === 'read' ? redraw : close),
  };
}

/** Starts the popup. It ends with its window. */
export async function startPopup(root: HTMLElement, close: () => void, signal: AbortSignal): Promise<void> {
  // All is asked for before anything else is made ready.
  const record = loadRecord('no statements');
  const inFront = activeTab();
  const first = inFront.then((tab) => readScreenModel(tab, record));
  const words = await wordedPage(document);
  const tab = await inFront;
  if (tab === null) return;
  /** An answer that was asked for before the last one is dropped. */
  let token = 0;
  const draw = async (asked = readScreenModel(tab, record)) => {
    const mine = ++token;
    const model = await asked;
    if (mine === token && !signal.aborted)
      drawInWords(<Popup view={popupView(model, words)} actions={actions} />, words, root);
  };
  const redraw = () => void draw();
  const actions = actionsOn(tab, redraw, close);
  listenOnScreen({ pageStateChanged: () => (redraw(), null) }, signal);
  watchSettings(redraw, signal);
  await draw(first);
}
