import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { askPageState } from './ask-page-state';

const claim = (id: string) => ({
  ...{ id, unit: 0, block: 1, start: 0, end: 4, text: 'text', round: null, points: [], assertions: [] },
  ...{ speaker: null, score: 1, matched: [], citations: [], mark: 'silent' as const },
});
const STATE = {
  url: '',
  title: '',
  status: 'read' as const,
  language: 'en',
  marksShown: true,
  headlines: ['a'],
  hidden: [],
};

/** Answers with these parts, one a message. */
function answer(...parts: object[]) {
  const asked: unknown[] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((_tab, message: unknown) => {
    asked.push((message as { request: unknown }).request);
    const part = parts.shift();
    return Promise.resolve(part && { ok: true, value: { ...STATE, ...part } });
  });
  return asked;
}

const idsOf = async () => {
  const reply = await askPageState(1);
  return reply.ok ? reply.value.claims.map(({ id }) => id) : reply.error.name;
};

test('the claims of a page come part by part, none of them twice', async () => {
  const asked = answer(
    { claims: [claim('a'), claim('b')], more: true },
    { claims: [claim('b'), claim('c')], more: true, headlines: [] },
    { claims: [claim('d')], more: false, headlines: [] },
  );
  const reply = await askPageState(1);
  expect(reply).toEqual({ ok: true, value: { ...STATE, claims: ['a', 'b', 'c', 'd'].map(claim) } });
  expect(asked).toEqual([null, { from: 2 }, { from: 4 }]);
});

test('it ends where the page has no more, though it said so, and where it is gone', async () => {
  answer({ claims: [claim('a')], more: true }, { claims: [], more: true });
  expect(await idsOf()).toEqual(['a']);
  answer({ claims: [claim('a')], more: true });
  expect(await idsOf()).toBe('unreachable');
});
