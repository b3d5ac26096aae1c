import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rulesPage } from '../../src/cli/rules-page';
import { proofRules } from '../../src/core/proof/index';

it('resources/RULES.md is what the rules say about themselves (npm run rules writes it)', () => {
  expect(readFileSync(fileURLToPath(new URL('../../resources/RULES.md', import.meta.url)), 'utf8')).toBe(rulesPage());
});

it('the page of the rules names every rule once', () => {
  const page = rulesPage();
  for (const { name } of proofRules) expect(page.split(`\n### ${name}\n`).length, name).toBe(2);
});
