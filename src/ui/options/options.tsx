import type { Settings, Strictness } from '../../model/settings';
import { Masthead } from '../parts/masthead';
import { useWords } from '../words/use-words';
import { About } from './about';
import { Checkbox } from './checkbox';
import { Look, type LookActions } from './look';
import type { OptionsView } from './options-view';
import { Packs, type PackActions } from './packs';
import { Radio } from './radio';
import { SelfTest } from './self-test';
import { Sites } from './sites';
import { Where } from './where';
import { YourData, type DataActions } from './your-data';

export interface OptionsActions extends LookActions, PackActions, DataActions {
  choosePages(where: Settings['where']): void;
  addSite(list: 'on' | 'off', site: string): void;
  removeSite(list: 'on' | 'off', site: string): void;
  chooseStrictness(strictness: Strictness): void;
  showSilent(shown: boolean): void;
  changeShortcuts(): void;
  runSelfTest(): void;
  stopSelfTest(): void;
  loadLicences(): void;
}

interface Props {
  view: OptionsView;
  actions: OptionsActions;
}

export function Options({ view, actions }: Props) {
  return (
    <main class="options">
      <Masthead coverage={view.pack?.coverage ?? null} />
      <Where chosen={view.where} choose={actions.choosePages} />
      {view.sites.map((sites) => (
        <Sites
          key={sites.label}
          sites={sites}
          add={(site) => actions.addSite(sites.list, site)}
          remove={(site) => actions.removeSite(sites.list, site)}
        />
      ))}
      <Look view={view.look} actions={actions} />
      <WhatToMark view={view} actions={actions} />
      <Languages />
      <Shortcuts shortcuts={view.shortcuts} change={actions.changeShortcuts} />
      <Packs bundled={view.pack} packs={view.packs} actions={actions} />
      <YourData data={view.data} actions={actions} />
      <SelfTest view={view.selfTest} actions={actions} />
      <About
        version={view.version}
        pack={view.pack}
        licences={view.licences}
        loadLicences={() => actions.loadLicences()}
      />
    </main>
  );
}

function WhatToMark({ view, actions }: Props) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('options.what')}</legend>
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
      <p class="quiet">{view.steps}</p>
      <p class="quiet">{view.measured}</p>
      <Checkbox
        label={t('options.silent')}
        text={t('options.silent_text')}
        checked={view.showSilent}
        change={(shown) => actions.showSilent(shown)}
      />
    </fieldset>
  );
}

function Languages() {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('languages.title')}</legend>
      <p>{t('languages.pages')}</p>
      <p>{t('languages.interface')}</p>
    </fieldset>
  );
}

function Shortcuts({ shortcuts, change }: { shortcuts: OptionsView['shortcuts']; change(): void }) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('options.shortcuts')}</legend>
      <dl class="shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="quiet">{t('options.not_set')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => change()}>
        {t('options.change_shortcuts')}
      </button>
    </fieldset>
  );
}
