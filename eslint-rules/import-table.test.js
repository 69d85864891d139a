import { RuleTester } from 'eslint';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import rule from './import-table.js';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const file = (name) => path.resolve(name);
const errors = (from, to) => [{ messageId: 'table', data: { from, to } }];

tester.run('import-table', rule, {
  valid: [
    { filename: file('src/model/claim.ts'), code: "import { hash } from '../lib/hash';" },
    { filename: file('src/claims/spot.ts'), code: "import type { Sentence } from '../language/sentence';" },
    { filename: file('src/language/english/tag.ts'), code: "import nlp from 'compromise/one';" },
    { filename: file('src/platform/tabs.ts'), code: "import { browser } from 'wxt/browser';" },
    { filename: file('src/ui/card.tsx'), code: "import { apa } from '../citing/apa';" },
    { filename: file('entrypoints/popup/main.ts'), code: "import '../../src/ui/popup.css';" },
    { filename: file('entrypoints/popup/main.ts'), code: "import { startPopup } from '../../src/app/popup';" },
    { filename: file('src/lib/hash.test.ts'), code: "import { Claim } from '../model/claim';" },
    { filename: file('scripts/test.mjs'), code: "import { Claim } from '../src/model/claim';" },
  ],
  invalid: [
    {
      filename: file('src/lib/hash.ts'),
      code: "import { Claim } from '../model/claim';",
      errors: errors('lib', 'model'),
    },
    {
      filename: file('src/claims/spot.ts'),
      code: "import { annotate } from '../language/annotate';",
      errors: errors('claims', 'language'),
    },
    {
      filename: file('src/matching/cite.ts'),
      code: "export { blocks } from '../page/blocks';",
      errors: errors('matching', 'page'),
    },
    { filename: file('src/model/claim.ts'), code: "export * from '../ui/card';", errors: errors('model', 'ui') },
    { filename: file('src/page/card.ts'), code: "const card = import('../ui/card');", errors: errors('page', 'ui') },
    {
      filename: file('src/ui/popup.tsx'),
      code: "import { browser } from 'wxt/browser';",
      errors: errors('ui', 'wxt/browser'),
    },
    {
      filename: file('src/claims/spot.ts'),
      code: "import nlp from 'compromise/two';",
      errors: errors('claims', 'compromise/two'),
    },
    {
      filename: file('entrypoints/popup/main.ts'),
      code: "import { Popup } from '../../src/ui/popup';",
      errors: errors('entrypoints', 'ui'),
    },
  ],
});
