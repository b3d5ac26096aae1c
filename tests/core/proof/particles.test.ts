import { describe, expect, it } from 'vitest';
import { particleOdds } from '../../../src/core/proof/particles';

describe('what the surroundings say of a particle', () => {
  it('tells the three apart', () => {
    const text = '孩子们高兴的说';
    const odds = particleOdds(text, 5)!;
    expect(odds.的).toBeCloseTo(0);
    expect(odds.地).toBeGreaterThan(3);
    expect(odds.地).toBeGreaterThan(odds.得);
  });

  it('is relative to the one that stands', () => {
    const at = (particle: string) => particleOdds(`孩子们高兴${particle}说`, 5)!;
    expect(at('地').地).toBeCloseTo(0);
    expect(at('地').的).toBeCloseTo(-at('的').地);
    expect(at('得').地).toBeCloseTo(at('的').地 - at('的').得);
  });

  it('is silent inside words and beside marks', () => {
    expect(particleOdds('他们的目的达到了', 4)).toBeUndefined();
    expect(particleOdds('山上的耕地多了', 4)).toBeUndefined();
    expect(particleOdds('好的。', 1)).toBeUndefined();
    expect(particleOdds('的', 0)).toBeUndefined();
  });
});
