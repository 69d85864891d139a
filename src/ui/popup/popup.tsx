import type { NoticeAction } from '../view/notice-view';
import { Masthead } from '../parts/masthead';
import { Notice } from '../parts/notice';
import type { PopupView } from '../view/screen-view';
import { Glance } from './glance';
import { Switches, type SwitchActions } from './switches';
import { useWords } from '../words/use-words';

export interface PopupActions extends SwitchActions {
  reveal(claim: string): void;
  openPanel(): void;
  openOptions(): void;
  act(action: NoticeAction): void;
}

export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { t } = useWords();
  return (
    <main class="popup">
      <Masthead coverage={view.coverage} />
      {view.notice && <Notice notice={view.notice} act={actions.act} />}
      {view.glance && <Glance glance={view.glance} reveal={actions.reveal} />}
      <button type="button" class="button is-main" onClick={() => actions.openPanel()}>
        {t('popup.open_panel')}
      </button>
      <Switches view={view} actions={actions} />
      <footer class="popup-foot">
        {view.coverage && (
          <p class="coverage" title={view.coverage.scope}>
            {view.coverage.short}
          </p>
        )}
        <button type="button" class="quiet-button" onClick={() => actions.openOptions()}>
          {t('popup.options')}
        </button>
      </footer>
    </main>
  );
}
