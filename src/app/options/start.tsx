import { render } from 'preact';
import * as z from 'zod/mini';
import { Settings } from '../../model/settings';
import { version } from '../../platform/extension';
import { changeSettings, readSettings, watchSettings } from '../../platform/settings-store';
import { openShortcutSettings, readShortcuts } from '../../platform/shortcuts';
import { Options, type OptionsActions } from '../../ui/options/options';
import { optionsView } from '../../ui/options/options-view';
import { switchSite } from '../../ui/view/site-choice';
import { loadRecord } from '../screen-model';
import { strictnessWorth } from './strictness-worth';

const change = (how: (settings: Settings) => Settings) => void changeSettings(how);

/** A site that is taken off one list does not come onto the other. */
function removeSite(settings: Settings, list: 'on' | 'off', site: string): Settings {
  const names = settings.sites[list].filter((name) => name !== site);
  return { ...settings, sites: { ...settings.sites, [list]: names } };
}

const ACTIONS: OptionsActions = {
  choosePages: (where) => change((settings) => ({ ...settings, where })),
  addSite: (list, site) => change((settings) => switchSite(settings, site, list === 'on')),
  removeSite: (list, site) => change((settings) => removeSite(settings, list, site)),
  chooseStrictness: (strictness) => change((settings) => ({ ...settings, strictness })),
  showSilent: (showSilent) => change((settings) => ({ ...settings, showSilent })),
  changeShortcuts: () => void openShortcutSettings(),
  resetSettings: () => change(() => z.parse(Settings, {})),
};

/** Starts the options page. What is changed is kept at once. */
export async function startOptions(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const [record, shortcuts, settings] = await Promise.all([loadRecord(), readShortcuts(), readSettings()]);
  const draw = (now: Settings) => {
    const model = { settings: now, record, shortcuts, worth: strictnessWorth(), version: version() };
    render(<Options view={optionsView(model)} actions={ACTIONS} />, root);
  };
  watchSettings(draw, signal);
  draw(settings);
}
