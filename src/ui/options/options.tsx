import type { Settings, Strictness } from '../../model/settings';
import { Masthead } from '../parts/masthead';
import type { OptionsView } from './options-view';
import { Sites } from './sites';

export interface OptionsActions {
  choosePages(where: Settings['where']): void;
  addSite(list: 'on' | 'off', site: string): void;
  removeSite(list: 'on' | 'off', site: string): void;
  chooseStrictness(strictness: Strictness): void;
  showSilent(shown: boolean): void;
  changeShortcuts(): void;
  resetSettings(): void;
}

const PLACES: readonly { id: Settings['where']; label: string; text: string }[] = [
  {
    id: 'all',
    label: 'All pages',
    text: 'A short look tells whether a page is about the matter; others are left alone.',
  },
  { id: 'chosen', label: 'Chosen sites', text: 'Only the sites you name here or switch on in the popup.' },
  { id: 'click', label: 'Only when asked', text: 'A page is read after you open the popup on it.' },
];

interface RadioProps {
  name: string;
  label: string;
  text: string;
  chosen: boolean;
  choose(): void;
}

function Radio({ name, label, text, chosen, choose }: RadioProps) {
  return (
    <label class="radio">
      <input type="radio" name={name} checked={chosen} onChange={choose} />
      <span>
        <strong>{label}</strong>
        <span class="quiet">{text}</span>
      </span>
    </label>
  );
}

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

export function Options({ view, actions }: Props) {
  const { sites } = view;
  return (
    <main class="options">
      <Masthead coverage={view.pack?.coverage ?? null} />
      <Where chosen={view.where} choose={actions.choosePages} />
      {sites && (
        <Sites
          sites={sites}
          add={(site) => actions.addSite(sites.list, site)}
          remove={(site) => actions.removeSite(sites.list, site)}
        />
      )}
      <WhatToMark view={view} actions={actions} />
      <Shortcuts shortcuts={view.shortcuts} change={actions.changeShortcuts} />
      {view.pack && <Pack pack={view.pack} />}
      <YourData reset={actions.resetSettings} />
      <p class="coverage">On Record {view.version}</p>
    </main>
  );
}

function Where({ chosen, choose }: { chosen: Settings['where']; choose: OptionsActions['choosePages'] }) {
  return (
    <fieldset>
      <legend>Where to read</legend>
      {PLACES.map(({ id, label, text }) => (
        <Radio key={id} name="where" label={label} text={text} chosen={id === chosen} choose={() => choose(id)} />
      ))}
    </fieldset>
  );
}

function WhatToMark({ view, actions }: Props) {
  return (
    <fieldset>
      <legend>What to mark</legend>
      {view.strictness.map(({ id, label, text, chosen }) => (
        <Radio
          key={id}
          name="strictness"
          label={label}
          text={text}
          chosen={chosen}
          choose={() => actions.chooseStrictness(id)}
        />
      ))}
      <p class="quiet">{view.measured}</p>
      <label class="radio">
        <input
          type="checkbox"
          checked={view.showSilent}
          onChange={({ currentTarget }) => actions.showSilent(currentTarget.checked)}
        />
        <span>
          <strong>Also what is not on record</strong>
          <span class="quiet">Marks claims on the matter on which the record holds no statement.</span>
        </span>
      </label>
    </fieldset>
  );
}

function Shortcuts({ shortcuts, change }: { shortcuts: OptionsView['shortcuts']; change(): void }) {
  return (
    <fieldset>
      <legend>Shortcuts</legend>
      <dl class="shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="quiet">not set</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => change()}>
        Change them in the browser
      </button>
    </fieldset>
  );
}

function Pack({ pack }: { pack: NonNullable<OptionsView['pack']> }) {
  return (
    <fieldset>
      <legend>The record</legend>
      <p>
        <strong>{pack.coverage.label}</strong>: {pack.contents}.
      </p>
      <p class="quiet">
        {pack.coverage.scope} {pack.coverage.until}
      </p>
    </fieldset>
  );
}

function YourData({ reset }: { reset(): void }) {
  return (
    <fieldset>
      <legend>Your data</legend>
      <p>
        Settings stay in this browser. No page text, address or setting is sent anywhere; sources are opened only when
        you follow a link.
      </p>
      <button type="button" class="button" onClick={() => reset()}>
        Set all back to the start
      </button>
    </fieldset>
  );
}
