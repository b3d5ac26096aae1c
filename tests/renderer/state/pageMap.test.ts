import { describe, expect, it } from 'vitest';
import { mapOf } from '../../../src/renderer/state/pageMap';
import { DESK, TEXT } from './page';

describe('the page map', () => {
  const runs = mapOf(DESK);

  it('has every line that is no blank once, from top to bottom', () => {
    const froms = runs.flatMap((run) => run.lines.map(({ from }) => from));
    expect(froms).toEqual([...froms].sort((a, b) => a - b));
    expect(runs.flatMap((run) => run.lines).reduce((sum, { length }) => sum + length, 0)).toBe([...TEXT.replace(/\s/g, '')].length);
    for (const [i, run] of runs.entries()) expect(run.first).toBeGreaterThan(runs[i - 1]?.last ?? 0);
  });

  it('says which stretch of its article each is in reading order', () => {
    const second = runs.filter(({ holder }) => holder === DESK.articles[1]!.id);
    // The headline stands behind the body, the caption far below.
    expect(second.map(({ step, steps }) => `${step}/${steps}`)).toEqual(['2/3', '1/3', '3/3']);
    expect(second[1]!.lines.every(({ role }) => role === 'headline')).toBe(true);
    expect(second[2]!.first).toBeGreaterThan(second[1]!.last + 100);
  });
});
