import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Look } from '../../model/settings';
import { parseSettings } from '../../platform/settings-store';
import { isReadUnasked, toPageSettings } from './site-setting';

describe('settings on a page', () => {
  it('are read as the rest of the extension reads them', () => {
    const stored = fc.record(
      {
        where: fc.constantFrom('all', 'chosen', 'click', 'never', 3),
        sites: fc.oneof(fc.record({ on: fc.array(fc.string()), off: fc.array(fc.string()) }), fc.constant('none')),
        marks: fc.oneof(fc.boolean(), fc.constant('yes')),
        look: fc.constantFrom(...Object.values(Look.def.entries), 'line-', 'tint-weak', 2),
        showSilent: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stored, (value) => {
        const { where, sites, marks, look, showSilent } = parseSettings(value);
        expect(toPageSettings(value)).toEqual({ where, sites, marks, look, showSilent });
      }),
    );
  });

  it('decide where a page is read without a click', () => {
    const on = (value: unknown) => isReadUnasked(toPageSettings(value), 'news.example');
    expect(on(undefined)).toBe(true);
    expect(on({ sites: { on: [], off: ['news.example'] } })).toBe(false);
    expect(on({ where: 'chosen' })).toBe(false);
    expect(on({ where: 'chosen', sites: { on: ['news.example'], off: [] } })).toBe(true);
    const page = 'https://news.example/1';
    expect(isReadUnasked(toPageSettings({ sites: { on: [], off: [page] } }), 'news.example', page)).toBe(false);
    expect(on({ where: 'click', sites: { on: ['news.example'], off: [] } })).toBe(false);
  });
});
