import { render } from 'preact';
import { listenOnScreen } from '../../messaging/listen';
import { sendToPage } from '../../messaging/send';
import { watchSettings } from '../../platform/settings-store';
import { activeTab, onTabChange, type Tab } from '../../platform/tabs';
import { Panel, type PanelActions } from '../../ui/panel/panel';
import { panelView } from '../../ui/view/panel-view';
import { readPlace, writePlace } from '../../ui/view/panel-place';
import type { ScreenModel } from '../../ui/view/screen-view';
import { openSavedStore } from '../../platform/saved-store';
import { actOnNotice } from '../act-on-notice';
import { copyText } from '../copy-text';
import { loadRecord, readScreenModel } from '../screen-model';
import { savePageClaim } from '../saved/save-page-claim';
import { createSavedControl } from '../saved/saved-control';
import { onUndoKeys, savedScreen } from '../saved/saved-screen';
import { askForQuote } from './ask-for-quote';
import { loadCitationFormats, type CitationFormats } from './citation-formats';
import { comparisonsOf } from './comparisons';

/** Starts the side panel. It follows the tab in front of its window until the signal aborts. */
export async function startPanel(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const record = await loadRecord();
  const comparisons = comparisonsOf(record);
  let tab: Tab | null = null;
  let model: ScreenModel | null = null;
  let formats: CitationFormats | null = null;
  /** An answer of a tab that is no longer in front is dropped. */
  let token = 0;

  const draw = () => {
    if (model === null) return;
    const place = readPlace(location.hash);
    const choice = formats && { choices: formats.choices, chosen: formats.chosen() };
    render(
      <Panel
        view={panelView(model, place, comparisons)}
        saved={place.view === 'saved' && drawSaved(place)}
        formats={choice}
        actions={actions}
      />,
      root,
    );
  };
  const read = async () => {
    const mine = ++token;
    const inFront = await activeTab();
    const found = await readScreenModel(inFront, record);
    if (mine !== token || signal.aborted) return;
    tab = inFront;
    model = found;
    draw();
  };
  const actions: PanelActions = {
    reveal: (id) => void (tab && sendToPage(tab.id, 'revealClaim', { id })),
    go: (place) => {
      history.replaceState(null, '', writePlace(place));
      draw();
    },
    copy: (statement) => {
      const text = formats?.text(statement) ?? null;
      return text === null ? Promise.resolve(false) : copyText(text);
    },
    copyClaim: async (id) => {
      const page = model?.page;
      const claim = page?.claims.find((one) => one.id === id);
      const quote = await askForQuote(tab, id);
      const text = (claim && page && formats?.claimText(claim, page, quote)) ?? null;
      return text !== null && copyText(text);
    },
    saving: {
      stateOf: (claim) => saved.saveStateOf(model?.page?.url ?? '', claim),
      save: (claim) => void (model && savePageClaim(saved, model, claim, () => askForQuote(tab, claim))),
    },
    chooseFormat: (format) => {
      formats?.choose(format);
      draw();
    },
    act: (action) => {
      if (tab) void actOnNotice(action, tab).then(read);
    },
  };

  const saved = createSavedControl({ store: openSavedStore(), record, changed: draw, signal });
  const drawSaved = savedScreen({ control: saved, record, go: actions.go, copy: actions.copy });
  const reread = () => void read();
  listenOnScreen({ pageStateChanged: () => (reread(), null) }, signal);
  onTabChange(reread, signal);
  watchSettings(reread, signal);
  onUndoKeys(() => readPlace(location.hash).view === 'saved' && void saved.undo(), signal);
  addEventListener('hashchange', draw, { signal });
  await read();
  formats = record && (await loadCitationFormats(record));
  draw();
}
