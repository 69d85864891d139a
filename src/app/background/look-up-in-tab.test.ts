import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { lookUpInTab } from './look-up-in-tab';

const action = fakeBrowser.action as unknown as Record<string, () => Promise<void>>;

beforeEach(() => {
  fakeBrowser.reset();
  for (const name of ['setTitle', 'setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'])
    action[name] = vi.fn(() => Promise.resolve());
  action.openPopup = vi.fn(() => Promise.resolve());
});

const closed = () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
};

test('a page that answers is all there is to it', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: true } as never);
  await lookUpInTab(7, 'words');
  expect(action.openPopup).not.toHaveBeenCalled();
});

test('on a page that is closed to extensions the popup opens, which says so', async () => {
  closed();
  await lookUpInTab(7, 'words');
  expect(action.openPopup).toHaveBeenCalledOnce();
  expect(action.setTitle).not.toHaveBeenCalled();
});

test('where the browser opens no popup by itself, the button of the tab says so', async () => {
  closed();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('nothing can be looked up');
  action.openPopup = vi.fn(() => Promise.reject(new Error('only within a gesture')));
  await lookUpInTab(7, 'words');
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'nothing can be looked up' });
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '–' });
});
