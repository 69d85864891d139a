import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { runCommands } from './run-commands';

type Listener = Parameters<typeof fakeBrowser.commands.onCommand.addListener>[0];
type Tab = Parameters<Listener>[1];

const STATE = { url: '', title: '', status: 'read', language: 'en', marksShown: true, claims: [] };
let press: (command: string, tab?: { id: number }) => void;
let sent: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = (command, tab) => listener(command, tab as Tab);
  });
  vi.spyOn(fakeBrowser.commands.onCommand, 'removeListener').mockImplementation(() => undefined);
  sent = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((tab: number, message: unknown) => {
    sent.push([tab, message]);
    return Promise.resolve({ ok: true, value: STATE });
  });
  runCommands(new AbortController().signal);
});

test.each([
  ['next-claim', 'next'],
  ['previous-claim', 'previous'],
])('%s moves the cursor of the page in front', (command, step) => {
  press(command, { id: 7 });
  expect(sent).toEqual([[7, { to: 'page', name: 'moveCursor', request: { step } }]]);
});

test('look-up asks the page for what is selected there', () => {
  press('look-up', { id: 7 });
  expect(sent).toEqual([[7, { to: 'page', name: 'lookUp', request: { text: '' } }]]);
});

test('toggle-marks hides marks that are shown', async () => {
  press('toggle-marks', { id: 7 });
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual([7, { to: 'page', name: 'showMarks', request: { shown: false } }]);
});

test('the panel is opened at once: later the browser would refuse', () => {
  // The fake has Firefox's sidebar, which its types do not know.
  const { sidebarAction } = fakeBrowser as object as { sidebarAction: { open(): Promise<void> } };
  const open = vi.spyOn(sidebarAction, 'open').mockResolvedValue(undefined);
  press('open-panel', { id: 7 });
  expect(open).toHaveBeenCalledOnce();
});

test('without a tab, and for what is no command of ours, nothing happens', () => {
  press('next-claim');
  press('toString', { id: 7 });
  expect(sent).toEqual([]);
});
