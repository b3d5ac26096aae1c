import { describe, expect, it } from 'vitest';
import { clocks, stretches, writeStretch } from '../../../src/core/proof/moments';

describe('times', () => {
  it('reads stretches to the part that is given', () => {
    expect(stretches('历时3小时29分，用时1分58秒62，快了40秒').map(({ seconds, grain }) => [seconds, grain])).toEqual([[12540, 60], [118.62, 0.01], [40, 1]]);
  });
  it('takes no time of day for a stretch, and leaves rough ones out', () => {
    expect(stretches('0时27分开始')).toEqual([]);
    expect(stretches('过去100多个小时')).toEqual([]);
  });
  it('reads times of day', () => {
    expect(clocks('0时27分初亏，8:05出发，21时结束').map(({ seconds, grain }) => [seconds, grain])).toEqual([[1620, 60], [29100, 60], [75600, 3600]]);
  });
  it('counts hours of the afternoon from noon', () => {
    expect(clocks('下午3点半开始，晚8点20分结束，8点建议').map(({ seconds }) => seconds)).toEqual([55800, 73200]);
  });
  it('writes a stretch as another is written', () => {
    expect(writeStretch(12540, '4小时29分')).toBe('3小时29分');
    expect(writeStretch(2400, '50分钟')).toBe('40分钟');
    expect(writeStretch(0.55, '0.45秒')).toBe('0.55秒');
    expect(writeStretch(61.05, '1秒20')).toBe('1分1秒05');
  });
});
