import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Settings } from '../../model/settings';
import { addSite, pageIsOn, removeSite, siteIsOn, switchPage, switchSite } from './site-choice';

const PAGE = 'https://daily.example/1?by=day';
const OTHER = 'https://daily.example/2';
const settings = z.parse(Settings, {});

describe('a page alone', () => {
  test('is left out, with all its anchors, and no other page of its site', () => {
    const off = switchPage(settings, `${PAGE}#more`, false);
    expect(off.sites).toEqual({ on: [], off: [PAGE] });
    expect([PAGE, `${PAGE}#end`, OTHER].map((url) => pageIsOn(off, url))).toEqual([false, false, true]);
  });

  test('is read on a site that is left out, and stays so whatever its site is', () => {
    const siteOff = switchSite(settings, 'daily.example', false);
    const on = switchPage(siteOff, PAGE, true);
    expect([PAGE, OTHER].map((url) => pageIsOn(on, url))).toEqual([true, false]);
    const siteOn = switchSite(switchPage(settings, PAGE, false), 'daily.example', true);
    expect([PAGE, OTHER].map((url) => pageIsOn(siteOn, url))).toEqual([false, true]);
  });

  test('leaves no address behind where it is as its site is', () => {
    const where = fc.constantFrom('all' as const, 'chosen' as const);
    const entries = fc.subarray(['daily.example', '*.example', PAGE, OTHER]);
    fc.assert(
      fc.property(where, entries, entries, fc.boolean(), (which, on, off, isOn) => {
        const before = { ...settings, where: which, sites: { on, off } };
        const after = switchPage(before, PAGE, isOn);
        expect(pageIsOn(after, PAGE)).toBe(isOn);
        expect(pageIsOn(after, OTHER)).toBe(pageIsOn(before, OTHER));
        const named = [...after.sites.on, ...after.sites.off].filter((entry) => entry === PAGE);
        const unnamed = { on: on.filter((entry) => entry !== PAGE), off: off.filter((entry) => entry !== PAGE) };
        expect(named).toHaveLength(pageIsOn({ ...before, sites: unnamed }, PAGE) === isOn ? 0 : 1);
      }),
    );
  });

  test('gives up the page named longest ago, and no site', () => {
    const pages = Array.from({ length: 201 }, (_, at) => `https://herald.example/${at}`);
    const first = switchSite(settings, 'other.example', false);
    const { off } = pages.reduce((before, page) => switchPage(before, page, false), first).sites;
    expect(off).toEqual(['other.example', ...pages.slice(1)]);
  });
});

test('a site that is switched as the general rule has it leaves no entry behind, nor do its pages that then are as it is', () => {
  const off = switchSite(settings, 'daily.example', false);
  expect(off.sites).toEqual({ on: [], off: ['daily.example'] });
  expect(switchSite(off, 'daily.example', true).sites).toEqual({ on: [], off: [] });
  expect(switchSite(switchPage(off, PAGE, true), 'daily.example', true).sites).toEqual({ on: [], off: [] });
  const chosen = { ...settings, where: 'chosen' as const };
  const on = switchSite(chosen, 'daily.example', true);
  expect(on.sites).toEqual({ on: ['daily.example'], off: [] });
  expect(switchSite(on, 'daily.example', false).sites).toEqual({ on: [], off: [] });
});

test('switched, a site is as it was switched, whatever the lists say', () => {
  const where = fc.constantFrom('all' as const, 'chosen' as const);
  const entries = fc.subarray(['daily.example', '*.daily.example', '*.example', PAGE]);
  fc.assert(
    fc.property(where, entries, entries, fc.boolean(), (which, on, off, isOn) => {
      const before = { ...settings, where: which, sites: { on, off } };
      expect(siteIsOn(switchSite(before, 'daily.example', isOn), 'daily.example')).toBe(isOn);
    }),
  );
});

test('what a reader adds to a list stands there', () => {
  expect(addSite(settings, 'daily.example', true).sites).toEqual({ on: ['daily.example'], off: [] });
});

test('what is taken off one list stays on the other, and does not come onto it', () => {
  const both = { ...settings, sites: { on: ['daily.example'], off: ['daily.example', PAGE] } };
  expect(removeSite(both, 'off', 'daily.example').sites).toEqual({ on: ['daily.example'], off: [PAGE] });
  expect(removeSite(both, 'off', PAGE).sites).toEqual({ on: ['daily.example'], off: ['daily.example'] });
});
