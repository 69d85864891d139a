import type { PopupView } from '../view/screen-view';
import { useWords } from '../words/use-words';

export interface SwitchActions {
  showMarks(shown: boolean): void;
  switchPage(on: boolean): void;
  switchSite(on: boolean): void;
  choosePages(where: PopupView['where']): void;
}

interface SwitchProps {
  label: string;
  on: boolean;
  change(on: boolean): void;
}

function Switch({ label, on, change }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input type="checkbox" role="switch" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
    </label>
  );
}

const PLACES: readonly PopupView['where'][] = ['all', 'chosen', 'click'];

export function Switches({ view, actions }: { view: PopupView; actions: SwitchActions }) {
  const { t } = useWords();
  return (
    <section class="switches" aria-label={t('popup.switches')}>
      {view.marksShown !== null && (
        <Switch label={t('popup.show_marks')} on={view.marksShown} change={(on) => actions.showMarks(on)} />
      )}
      {view.site && view.where !== 'click' && (
        <>
          <Switch label={t('popup.read_page')} on={view.site.pageOn} change={(on) => actions.switchPage(on)} />
          <Switch
            label={t('popup.read_site', view.site.name)}
            on={view.site.on}
            change={(on) => actions.switchSite(on)}
          />
        </>
      )}
      <label class="switch">
        <span>{t('popup.read_pages')}</span>
        <select
          value={view.where}
          onChange={({ currentTarget }) => {
            const chosen = PLACES.find((where) => where === currentTarget.value);
            if (chosen) actions.choosePages(chosen);
          }}
        >
          {PLACES.map((where) => (
            <option key={where} value={where}>
              {t(`where.${where}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
