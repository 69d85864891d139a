/** The view of what is saved in every state, for tests that look at all screens. */
import type { ComponentChildren } from 'preact';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { SavedScreen } from './saved-screen';
import { savedView, type SavedState } from './saved-view';
import { savedClaim } from './small-saved';

const nothing = () => undefined;
const actions = {
  filter: nothing,
  note: nothing,
  remove: nothing,
  undo: nothing,
  showMore: nothing,
  exportAs: nothing,
  importFile: nothing,
};

const claims = [savedClaim(1, { note: 'Ask the mayor.' }), savedClaim(2), savedClaim(3)];
const full: SavedState = { claims, unreadable: 0, limit: 50, deleted: null, message: null, focus: null };
const said = (text: string, isSeen: boolean) => ({ text, isSeen, number: 1 });

const STATES: Record<string, { state: Partial<SavedState>; words?: string }> = {
  'with claims': { state: {} },
  filtered: { state: {}, words: 'mayor' },
  'found nothing': { state: {}, words: 'nowhere' },
  reading: { state: { claims: null } },
  empty: { state: { claims: [] } },
  'more to come': { state: { limit: 1, unreadable: 1 } },
  deleted: {
    state: { deleted: { claim: savedClaim(9), before: claims[1]?.id ?? null }, message: said('Deleted. Undo', false) },
  },
  'not imported': { state: { message: said('Nothing was imported. The file is no JSON.', true) } },
};

export const savedStates = (): { name: string; screen: ComponentChildren }[] =>
  Object.entries(STATES).map(([name, { state, words = '' }]) => {
    const filters = { ...NO_FILTERS, words };
    const view = savedView({ ...full, ...state }, filters, indexRecord(smallRecord));
    return { name, screen: <SavedScreen view={view} filters={filters} actions={actions} /> };
  });
