import { sendToPage } from '../../messaging/send';
import type { PanelActions } from '../../ui/panel/panel-actions';
import { isAnotherPlace, writePlace } from '../../ui/view/panel-place';
import { actOnNotice } from '../act-on-notice';
import { copyText } from '../copy-text';
import { askForQuote } from './ask-for-quote';
import type { PanelControl } from './panel-control';

const copied = async (text: string | null) => text !== null && copyText(text);

/** What a reader can do in the panel. */
export function panelActions(panel: PanelControl): PanelActions {
  const { saved } = panel;
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
