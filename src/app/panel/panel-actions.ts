import { sendToBackground, sendToPage } from '../../messaging/send';
import type { PanelActions } from '../../ui/panel/panel-actions';
import type { Tab } from '../../platform/tabs';
import type { ScreenModel, ScreenPage } from '../../ui/view/screen-view';
import { isAnotherPlace, writePlace, type PanelPlace } from '../../ui/view/panel-place';
import { actOnNotice } from '../act-on-notice';
import { copyText } from '../copy-text';
import { askForQuote } from './ask-for-quote';
import type { CitationFormats } from './citation-formats';
import type { PanelSaved } from './panel-saved';
import type { PanelWitness } from './panel-witness';

/** What the actions need of the panel. */
export interface ActingPanel {
  readonly tab: Tab | null;
  readonly model: ScreenModel | null;
  readonly formats: CitationFormats | null;
  readonly saved: PanelSaved;
  readonly witness: PanelWitness | null;
  place(): PanelPlace;
  read(): Promise<void>;
  readWitness(): Promise<void>;
  draw(): void;
}

/** What a reader can do in the panel. */
export function panelActions(panel: ActingPanel): PanelActions {
  const { saved } = panel;
  const copied = async (text: string | null) =>
    text !== null && (await copyText(text)) && (panel.formats?.chosenLabel() ?? true);
  const remember = (change: (witness: PanelWitness, page: ScreenPage) => Promise<void>) => {
    const page = panel.model?.page;
    if (page && panel.witness) void change(panel.witness, page).then(() => panel.readWitness());
  };
  return {
    reveal: (id) => void (panel.tab && sendToPage(panel.tab.id, 'revealClaim', { id })),
    go: (place) => {
      const isStep = isAnotherPlace(panel.place(), place);
      history[isStep ? 'pushState' : 'replaceState'](null, '', writePlace(place));
      panel.draw();
    },
    copy: (statement) => copied(panel.formats?.text(statement) ?? null),
    copyClaim: async (id) => {
      const page = panel.model?.page;
      const claim = page?.claims.find((one) => one.id === id);
      const quote = await askForQuote(panel.tab, id);
      return copied((claim && page && panel.formats?.claimText(claim, page, quote)) ?? null);
    },
    saving: {
      stateOf: (claim) => saved.stateOf(panel.model?.page?.url ?? '', claim),
      save: (claim) => void (panel.model && saved.save(panel.model, claim, () => askForQuote(panel.tab, claim))),
    },
    restore: (id) => {
      const { tab, model } = panel;
      const claim = model?.page?.hidden?.find((one) => one.id === id);
      if (tab === null || claim === undefined) return;
      const request = { url: model?.page?.url ?? '', text: claim.text, hidden: false };
      void Promise.all([sendToBackground('hideClaim', request), sendToPage(tab.id, 'restoreClaim', { id })]).then(() =>
        panel.read(),
      );
    },
    witness: {
      rememberPage: (on) => remember((witness, page) => witness.rememberPage(page, on)),
      rememberSite: (site, on) => remember((witness, page) => witness.rememberSite(page, site, on)),
      forgetAll: () => remember((witness) => witness.forgetAll()),
    },
    chooseFormat: (format) => {
      panel.formats?.choose(format);
      panel.draw();
    },
    act: (action) => {
      const { tab } = panel;
      if (tab) void actOnNotice(action, tab).then(() => panel.read());
    },
  };
}
