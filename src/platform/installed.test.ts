import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { onInstalled } from './installed';

beforeEach(() => fakeBrowser.reset());

type Details = Parameters<typeof fakeBrowser.runtime.onInstalled.trigger>[0];

test.each([
  [{ reason: 'install' }, 1],
  [{ reason: 'install', temporary: true }, 0],
  [{ reason: 'update', previousVersion: '0.0.9' }, 0],
  [{ reason: 'browser_update' }, 0],
])('%j opens the first page %d times', async (details, times) => {
  const installed = vi.fn();
  onInstalled(installed, new AbortController().signal);
  await fakeBrowser.runtime.onInstalled.trigger(details as Details);
  expect(installed).toHaveBeenCalledTimes(times);
});

test('nothing is heard any more once it has stopped', async () => {
  const installed = vi.fn();
  const ended = new AbortController();
  onInstalled(installed, ended.signal);
  ended.abort();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as Details);
  expect(installed).not.toHaveBeenCalled();
});
