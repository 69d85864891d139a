/** The view of what is saved in every state, for tests that look at all screens. */
import type { ComponentChildren } from 'preact';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS } from '../view/panel-place';
import { indexRecord } from '../view/record-index';
import { SavedScreen } from './saved-screen';
import { savedView, type SavedState } from './saved-view';
import { savedClaim } from './small-saved';
import type { Words } from '../../words/words';

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

const statesIn = ({ t }: Words): Record<string, { state: Partial<SavedState>; search?: string }> => ({
  'with claims': { state: {} },
  filtered: { state: {}, search: 'mayor' },
  'found nothing': { state: {}, search: 'nowhere' },
  reading: { state: { claims: null } },
  empty: { state: { claims: [] } },
  'more to come': { state: { limit: 1, unreadable: 1 } },
  deleted: {
    state: {
      deleted: { claim: savedClaim(9), before: claims[1]?.id ?? null },
      message: said(t('saved_said.deleted'), false),
    },
  },
  'not imported': { state: { message: said(t('saved_said.not_imported', t('saved_said.no_json')), true) } },
});

export const savedStates = (words: Words): { name: string; screen: ComponentChildren }[] =>
  Object.entries(statesIn(words)).map(([name, { state, search = '' }]) => {
    const filters = { ...NO_FILTERS, words: search };
    const view = savedView({ ...full, ...state }, filters, indexRecord(smallRecord, words));
    return { name, screen: <SavedScreen view={view} filters={filters} actions={actions} /> };
  });
