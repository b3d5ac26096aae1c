import { describe, expect, it } from 'vitest';
import { AlikePages } from '../../../src/core/proof/index';

const FERRY = '河湾渡口的木船昨天换成了电动渡轮，两岸村民赶集不必再等潮水。渡轮一次可载四十人，往返一趟用时十二分钟，早晚高峰每十五分钟一班，老人和学生凭证免票。';
const KILN = '停火三十年的柴窑上月重新点火，十一位老窑工轮班守了两天两夜，出窑的青瓷盘釉色温润，当场被来自外省的茶商订走大半，余下的留给镇上的陈列室。';
const ORCHARD = '山坡上的枇杷园今年头一回装了防雹网，虽然春末接连下了三场冰雹，果子却只落了不到一成，合作社算了一笔账，网钱两年就能收回来。';
const HEAD = '版面责编陆晚舟电话零五一二三四五六七八邮箱新闻部值班表每日更新欢迎读者来信来稿';

const companions = (...pages: string[]): number[][] => {
  const among = new AlikePages();
  for (const page of pages) among.add(page);
  return pages.map((_, index) => among.companionsOf(index));
};

describe('AlikePages', () => {
  it('names the earlier page at the later one', () => expect(companions(FERRY + KILN, ORCHARD, FERRY)).toEqual([[], [], [0]]));
  it('sees through lines and blanks', () => expect(companions(FERRY, FERRY.replace(/.{9}/gu, '$&\n　'))).toEqual([[], [0]]));
  it('puts the page that shares most first', () => expect(companions(FERRY, FERRY + KILN, FERRY + KILN + ORCHARD)[2]).toEqual([1, 0]));
  it('keeps pages apart that share a sentence’s beginning', () => expect(companions(FERRY, FERRY.slice(0, 14) + KILN)).toEqual([[], []]));
  it('passes over what stands on every page', () => expect(companions(...Array.from({ length: 40 }, () => HEAD)).flat()).toEqual([]));
  it('compares with a few at most', () => expect(companions(...Array.from({ length: 9 }, () => FERRY))[8]).toHaveLength(4));
  it('takes pages without text', () => expect(companions('', FERRY, '')).toEqual([[], [], []]));
});
