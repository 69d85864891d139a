import { describe, expect, it } from 'vitest';
import { WORKED_SIGNS } from '../claims/worked-signs';
import { matterSignsOf } from '../claims/matter-signs';
import { matter, timeline } from '../app/test-engine';
import { WORKED_SIGN_IDS } from '../model/worked-sign-ids';
import { istanbulRules } from './bundled';
import { loadRules } from './load-rules';
import { unknownSigns } from './unknown-signs';

function bundled() {
  const loaded = loadRules(istanbulRules);
  if (!loaded.ok) throw new Error('the bundled rules are damaged');
  const [language] = loaded.languages;
  if (!language) throw new Error('no language');
  return { rules: loaded.rules, language };
}

const { rules, language } = bundled();

/** The rules with one more rule on their first point. */
function withSign(sign: string) {
  const [first, ...others] = rules.points;
  if (!first) throw new Error('no point');
  return { ...rules, points: [{ ...first, any: [{ all: [sign] }] }, ...others] };
}

describe('unknownSigns', () => {
  it('finds none in the bundled rules', () => {
    expect(unknownSigns(rules, language)).toEqual([]);
  });

  it.each([
    'no-such-word',
    '#goats',
    '@nowhere',
    '@before:no-such-word',
    '@near:agree:no-such-word',
    '@prior:no-point',
  ])('names file, point and field of %s', (sign) => {
    const [problem] = unknownSigns(withSign(sign), language);
    expect(problem).toMatchObject({ file: 'rules.json', record: rules.points[0]?.point, field: 'any.0.all.0' });
    expect(problem?.message).toContain(sign);
    expect(loadRules({ rules: withSign(sign), languages: [language] }).ok).toBe(false);
  });

  it('knows the signs that code works out, and no others', () => {
    const worked = [...Object.keys(WORKED_SIGNS), ...Object.keys(matterSignsOf(matter, timeline))];
    expect([...WORKED_SIGN_IDS].sort()).toEqual(worked.sort());
  });
});
