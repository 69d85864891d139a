/** What is saved, as the panel's views need it: loaded once the first view stands. */
import type { PackRecord } from '../../model/record';
import type { DrawView } from '../../ui/panel/drawn-view';
import type { PanelActions } from '../../ui/panel/panel-actions';
import type { SaveState } from '../../ui/saved/save-state';
import type { ScreenPage } from '../../ui/view/screen-view';
import { askToSave } from '../saved/ask-to-save';
import { afterPaint } from '../after-paint';
import type { SavedControl } from '../saved/saved-control';
import type { Words } from '../../words/words';

export interface PanelSaved {
  stateOf(url: string, claim: string): SaveState;
  /** `tab` shows the page. */
  save(page: ScreenPage, claim: string, tab: number): Promise<void>;
  undo(): void;
  loadView(): Promise<DrawView>;
}

interface World {
  record: Promise<PackRecord | null>;
  words: Words;
  actions(): PanelActions;
  changed(): void;
  signal: AbortSignal;
}

export function createPanelSaved({ record, words, actions, changed, signal }: World): PanelSaved {
  let control: SavedControl | null = null;
  const start = async () => {
    const [{ createSavedControl }, { openSavedStore }, known] = await Promise.all([
      import('../saved/saved-control'),
      import('../../platform/saved-store'),
      record,
    ]);
    control = createSavedControl({ store: openSavedStore(), record: known, words, changed, signal });
    return control;
  };
  let started: Promise<SavedControl> | null = null;
  const loaded = () => (started ??= start());
  return {
    stateOf(url, claim) {
      // Asked while claims are drawn, which do not wait for it.
      started ??= afterPaint().then(start);
      return control?.saveStateOf(url, claim) ?? 'not-saved';
    },
    async save({ url, title, claims }, id, tab) {
      const claim = claims.find((one) => one.id === id);
      if (claim === undefined) return;
      const written = askToSave(claim, { url, title }, tab);
      await (await loaded()).save(url, claim, () => written);
    },
    undo: () => void control?.undo(),
    async loadView() {
      const [saved, { savedScreen }, known] = await Promise.all([loaded(), import('../saved/saved-screen'), record]);
      const { go, copy } = actions();
      const draw = savedScreen({ control: saved, record: known, words, go, ...(copy && { copy }) });
      return ({ place }) => ({ bar: null, body: draw(place) });
    },
  };
}
