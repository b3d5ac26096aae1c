import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rulesPage } from '../../src/cli/rules-page';
import { proofRules } from '../../src/core/proof/index';
import { lacksClause } from '../../src/core/rule/source';

it('resources/RULES.md is what the rules say about themselves (npm run rules writes it)', () => {
  expect(readFileSync(fileURLToPath(new URL('../../resources/RULES.md', import.meta.url)), 'utf8')).toBe(rulesPage());
});

it('the page of the rules names every rule once', () => {
  const page = rulesPage();
  for (const { name } of proofRules) expect(page.split(`\n### ${name}\n`).length, name).toBe(2);
});

it('a standard without a clause is told from one with a clause', () => {
  expect(['GB/T 15834-2011', 'GB 3102.1-93', 'GB/T 15834-2011 4.5.3.4; GB/T 15835-2011'].map(lacksClause)).toEqual([true, true, true]);
  expect(['GB/T 15834-2011 4.5.3.5', 'GB/T 15834-2011 4.15, A.13.1', 'GF 1001-2001'].map(lacksClause)).toEqual([false, false, false]);
  expect(rulesPage()).toContain('· GB 3102.1-93（条款号未核对 clause not checked）');
});
