// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackRecord } from '../../model/record';
import { claimCiting, smallRecord } from '../../ui/fixtures/small-record';
import type { CardAnchor, CardWorld, CitedTexts } from '../card-link';
import { englishWords } from '../../words/english';
import { PageCard } from './page-card';

/** jsdom has no layout, no popovers and hides closed roots: what the card needs of them, as far as it needs it. */
const roots = new Map<Element, ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  });
  HTMLElement.prototype.showPopover = () => undefined;
  HTMLElement.prototype.hidePopover = () => undefined;
  vi.stubGlobal('isSecureContext', false);
  document.execCommand = () => true;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? false : matches.call(this, selector.replace('dialog:modal', 'dialog[open]'));
  });
  const [paragraph, button] = [document.createElement('p'), document.createElement('button')];
  paragraph.textContent = 'Each town passes on 40 guests.';
  document.body.append(paragraph, button);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function start(loadRecord: CardWorld['loadRecord'] = () => Promise.resolve(smallRecord)) {
  const ended = new AbortController();
  const world = {
    closed: vi.fn(),
    hovered: vi.fn(),
    hide: vi.fn(() => Promise.resolve(true)),
    restore: vi.fn(() => Promise.resolve(true)),
    cite: vi.fn((_statements: string[]): Promise<CitedTexts | null> => Promise.resolve(null)),
    moved: vi.fn(),
    savingOf: () => null,
    loadRecord,
  };
  return { card: new PageCard({ ...world, savingOf: () => null, signal: ended.signal }, englishWords), ended, world };
}

const anchor = (container: Element | null = document.querySelector('p')): CardAnchor => ({
  getBoundingClientRect: () => new DOMRect(0, 0, 10, 10),
  getClientRects: () => [],
  container,
});

const host = () => document.querySelector('on-record-card');
const shown = () => {
  const element = host();
  return (element && roots.get(element)?.querySelector('.card')?.textContent) ?? '';
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const claim = claimCiting({ 'daily-own': 'same' });

test('nothing is added to the page before the first claim is shown', async () => {
  const { card } = start();
  expect(host()).toBeNull();
  card.show(claim, anchor(), 'pointer');
  await settle();
  expect(shown()).toContain('How many guests');
  expect(document.querySelectorAll('on-record-card')).toHaveLength(1);
});

test('of two claims asked for, the later is shown, even if it is answered first', async () => {
  const answers: ((record: PackRecord) => void)[] = [];
  const { card } = start(() => new Promise((resolve) => answers.push(resolve)));
  card.show(claim, anchor(), 'pointer');
  card.show(claimCiting({ 'daily-pears': 'same' }, { id: 'claim-2', points: ['pears'] }), anchor(), 'pointer');
  answers[1]?.(smallRecord);
  answers[0]?.(smallRecord);
  await settle();
  expect(shown()).toContain('Pears');
  expect(shown()).not.toContain('How many guests');
});

test('an answer that comes after the card was hidden shows nothing', async () => {
  const { card } = start();
  card.show(claim, anchor(), 'pointer');
  card.hide();
  await settle();
  expect(shown()).toBe('');
});

test('without an answer the card says so', async () => {
  const { card } = start(() => Promise.resolve(null));
  card.show(claim, anchor(), 'pointer');
  await settle();
  expect(shown()).toContain('Reload the page');
});

test('hidden, it holds nothing; stopped, nothing of it is left', async () => {
  const { card, ended } = start();
  card.show(claim, anchor(), 'pointer');
  await settle();
  card.hide();
  expect(shown()).toBe('');
  ended.abort();
  expect(host()).toBeNull();
});

test('within an open dialog the card stands in the dialog', async () => {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('open', '');
  dialog.append(document.createElement('p'));
  document.body.append(dialog);
  const { card } = start();
  card.show(claim, anchor(dialog.querySelector('p')), 'pointer');
  await settle();
  expect(host()?.parentElement).toBe(dialog);
});

test('opened by keyboard it takes focus and gives it back; by pointer it does not', async () => {
  const button = document.querySelector('button');
  button?.focus();
  const { card } = start();
  card.show(claim, anchor(), 'pointer');
  await settle();
  expect(document.activeElement).toBe(button);
  card.show(claim, anchor(), 'keyboard');
  await settle();
  expect(document.activeElement).toBe(host());
  card.hide();
  expect(document.activeElement).toBe(button);
});

const buttonNamed = (name: string) => {
  const element = host();
  return [...((element && roots.get(element)?.querySelectorAll('button')) ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
};

test('its buttons move and close', async () => {
  const { card, world } = start();
  card.show(claim, anchor(), 'pointer');
  await settle();
  buttonNamed('Next claim')?.click();
  expect(world.moved).toHaveBeenCalledWith('next');
  buttonNamed('Close')?.click();
  expect(world.closed).toHaveBeenCalledOnce();
});

test.each(['Hide here', 'Wrong match'])(
  '“%s” hides the mark, says so, and can be taken back by the next key',
  async (name) => {
    const { card, world } = start();
    card.show(claim, anchor(), 'pointer');
    await settle();
    buttonNamed(name)?.click();
    await settle();
    expect(world.hide).toHaveBeenCalledWith('claim-1');
    expect(shown()).toContain('This mark is hidden on this page');
    expect(buttonNamed('Undo')?.getRootNode()).toHaveProperty('activeElement', buttonNamed('Undo'));
    buttonNamed('Undo')?.click();
    await settle();
    expect(world.restore).toHaveBeenCalledWith('claim-1');
    expect(shown()).toContain('How many guests');
    expect(buttonNamed('Hide here')?.getRootNode()).toHaveProperty('activeElement', buttonNamed('Hide here'));
  },
);

test('a citation is copied in the form that was used last, and says in which', async () => {
  const copied: string[] = [];
  document.execCommand = () => {
    const event = new Event('copy') as Event & { clipboardData: { setData(type: string, text: string): void } };
    event.clipboardData = { setData: (_type, text) => void copied.push(text) };
    return document.dispatchEvent(event);
  };
  const texts = { 'daily-own': '@article{guests}' };
  const { card, world } = start();
  world.cite.mockResolvedValue({ format: 'BibTeX', texts });
  card.show(claim, anchor(), 'pointer');
  await settle();
  buttonNamed('Copy citation')?.click();
  await settle();
  expect(world.cite).toHaveBeenCalledWith(['daily-own']);
  expect(copied).toEqual(['@article{guests}']);
  expect(shown()).toContain('copied as BibTeX');
});

test('without an answer nothing is copied, and that is said', async () => {
  const { card } = start();
  card.show(claim, anchor(), 'pointer');
  await settle();
  buttonNamed('Copy citation')?.click();
  await settle();
  expect(shown()).toContain('not copied');
});

test('where hiding was not kept and the report not copied, the card says that', async () => {
  document.execCommand = () => false;
  const { card, world } = start();
  world.hide.mockResolvedValue(false);
  card.show(claim, anchor(), 'pointer');
  await settle();
  buttonNamed('Wrong match')?.click();
  await settle();
  expect(shown()).toContain('until this page is read again');
  expect(shown()).toContain('could not be copied');
});

test('the card of a selection has no mark to hide, and says which language was not read', async () => {
  const { card } = start();
  const found = { ...claim, points: [], assertions: [], citations: [] };
  card.show(found, anchor(), 'keyboard', { unread: { why: 'language', language: 'uk' } });
  await settle();
  expect(buttonNamed('Hide here')).toBeUndefined();
  expect(buttonNamed('Wrong match')).toBeUndefined();
  expect(shown()).toContain('Ukrainian');
  expect(shown()).not.toContain('Nothing on record');
});
