import { expect, test } from 'vitest';
import { englishWords } from '../../words/english';
import { welcomeView, type WelcomeModel } from './welcome-view';

const model: WelcomeModel = { where: 'all', access: true, isGranted: false, shortcuts: [], claims: null };
const view = (more: Partial<WelcomeModel>) => welcomeView({ ...model, ...more }, englishWords);

test('access is told as it is', () => {
  expect(view({}).access).toBe('given');
  expect(view({ access: false }).access).toBe('missing');
  expect(view({ isGranted: true }).access).toBe('just given');
  expect(view({ access: false, isGranted: true }).access).toBe('missing');
});

test('an example without marks is not shown as one that has them', () => {
  expect([null, 0, 3].map((claims) => view({ claims }).example)).toEqual(['reading', 'unread', 'marked']);
});

test('only shortcuts that are set are told', () => {
  const shortcuts = [
    { does: 'Next claim', keys: 'Alt+J' },
    { does: 'Panel', keys: '' },
  ];
  expect(view({ shortcuts }).shortcuts).toEqual([{ does: 'Next claim', keys: 'Alt+J' }]);
});
