import { describe, expect, it } from 'vitest';
import { confusable, soundsLike } from '../../../src/core/proof/sound';

describe('sound and shape', () => {
  it('hears what is read alike, tone aside', () => expect([soundsLike('墨', '默'), soundsLike('榕', '蓉'), soundsLike('山', '水')]).toEqual([true, true, false]));
  it('takes near sounds and look-alikes for confusable', () => expect([confusable('身', '深'), confusable('林', '陵'), confusable('己', '已'), confusable('侧', '测'), confusable('天', '地')]).toEqual([true, true, true, true, false]));
  it('never takes a character for itself', () => expect(confusable('已', '已')).toBe(false));
});
