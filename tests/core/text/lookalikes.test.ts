import { describe, expect, it } from 'vitest';
import { asSeen, lookalikes, unified } from '../../../src/core/text/lookalikes';

describe('unified', () => {
  it('gives every Kangxi radical its ideograph', () => {
    for (let code = 0x2f00; code <= 0x2fd5; code++) {
      const meant = unified(String.fromCharCode(code));
      expect(meant).toMatch(/^[\u4e00-\u9fff]$/);
    }
    expect(unified('⽅')).toBe('方');
    expect(unified('⼾')).toBe('户');
  });

  it('gives a supplementary radical the ideograph that looks the same, and leaves one of another shape', () => {
    expect([...'⺠⻓⻔⻢⻋⻅⻘⻛⻝⻩⻬⻮⻰⻳⻐'].map(unified).join('')).toBe('民长门马车见青风食黄齐齿龙龟钅');
    expect(unified('⻗')).toBe('⻗');
  });

  it('gives nothing that is itself a look-alike, so that repairing once is enough', () => {
    for (let code = 0x2e80; code <= 0xfaff; code++) {
      const char = String.fromCharCode(code);
      if (code > 0x2fd5 && code < 0xf900) continue;
      const meant = unified(char);
      if (meant !== char) expect(meant.match(lookalikes), char).toBe(null);
    }
  });
});

describe('asSeen', () => {
  it('moves no place of the text', () => {
    expect(asSeen('6⽉1⽇ 星期⼆')).toBe('6月1日 星期二');
    expect(asSeen('⺈与⽅')).toBe('⺈与方');
    expect(asSeen('六月一日')).toBe('六月一日');
  });
});
