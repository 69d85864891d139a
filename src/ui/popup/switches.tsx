import type { PopupView } from '../view/screen-view';

export interface SwitchActions {
  showMarks(shown: boolean): void;
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

const PLACES: readonly (readonly [where: PopupView['where'], label: string])[] = [
  ['all', 'on all pages'],
  ['chosen', 'on chosen sites'],
  ['click', 'only when asked'],
];

export function Switches({ view, actions }: { view: PopupView; actions: SwitchActions }) {
  return (
    <section class="switches" aria-label="Switches">
      {view.marksShown !== null && (
        <Switch label="Show the marks" on={view.marksShown} change={(on) => actions.showMarks(on)} />
      )}
      {view.site && view.where !== 'click' && (
        <Switch
          label={`Read this site (${view.site.name})`}
          on={view.site.on}
          change={(on) => actions.switchSite(on)}
        />
      )}
      <label class="switch">
        <span>Read pages</span>
        <select
          value={view.where}
          onChange={({ currentTarget }) => {
            const chosen = PLACES.find(([where]) => where === currentTarget.value);
            if (chosen) actions.choosePages(chosen[0]);
          }}
        >
          {PLACES.map(([where, label]) => (
            <option key={where} value={where}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
