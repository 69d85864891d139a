import type { Reply } from '../../messaging/message-error';
import { sendToBackground, sendToPage } from '../../messaging/send';
import type { PanelActions } from '../../ui/panel/panel-actions';
import type { Tab } from '../../platform/tabs';
import type { ScreenModel, ScreenPage } from '../../ui/view/screen-view';
import { isAnotherPlace, writePlace, type PanelPlace } from '../../ui/view/panel-place';
import { actOnNotice } from '../act-on-notice';
import { askForQuote } from '../ask-for-quote';
import { copyText } from '../copy-text';
import type { CitationFormats } from './citation-formats';
import type { PanelSaved } from './panel-saved';

/** What the actions need of the panel. */
export interface ActingPanel {
  readonly tab: Tab | null;
  readonly model: ScreenModel | null;
  readonly formats: CitationFormats | null;
  readonly saved: PanelSaved;
  place(): PanelPlace;
  read(): Promise<void>;
  /** `isWritten`: whether what was changed last is kept. */
  readWitness(isWritten: boolean): Promise<void>;
  draw(): void;
}

/** What a reader can do in the panel. */
export function panelActions(panel: ActingPanel): PanelActions {
  const { saved } = panel;
  const copied = async (text: string | null) =>
    text !== null && (await copyText(text)) && (panel.formats?.chosenLabel() ?? true);
  /** Asked within the press: the panel may close right after. */
  const remember = (change: (page: ScreenPage) => Promise<Reply<null>>) => {
    const page = panel.model?.page;
    if (page) void change(page).then(({ ok }) => panel.readWitness(ok));
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
      const quote = panel.tab ? await askForQuote(panel.tab.id, id) : undefined;
      return copied((claim && page && panel.formats?.claimText(claim, page, quote)) ?? null);
    },
    saving: {
      stateOf: (claim) => saved.stateOf(panel.model?.page?.url ?? '', claim),
      save: (claim) => {
        const { model, tab } = panel;
        if (model?.page && tab) void saved.save(model.page, claim, tab.id);
      },
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
      rememberPage: (on) => remember((page) => sendToBackground('rememberPage', { page, on })),
      rememberSite: (site, on) => remember((page) => sendToBackground('rememberSite', { page, site, on })),
      forgetAll: () => remember(() => sendToBackground('forgetRemembered', null)),
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
