// Each language has its letters: what is set for Japanese is set anew for every other one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../../core/contract/wizard.ts';
import { root } from '../../../scripts/runtime/paths.ts';

it.each(languages.filter((one) => one !== 'ja'))('%s has a typeface', (language) => {
  const rules = readFileSync(join(root, 'renderer/style/base.css'), 'utf8');
  expect(new RegExp(`html:lang\\(${language}\\) body \\{[^}]*font-family:`).test(rules)).toBe(true);
});
