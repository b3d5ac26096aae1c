import { describe, expect, it } from 'vitest';
import { trailingCredit } from '../../../src/core/article/credit';

const credit = (text: string): string | null => {
  const found = trailingCredit(text);
  return found && text.slice(found.from, found.to);
};

describe('trailingCredit', () => {
  it.each([
    ['孩子们在田里插秧。 ■ 王强 摄', '■ 王强 摄'],
    ['孩子们在田里插秧 姻 资料图', '姻 资料图'],
    ['孩子们在田里插秧。 王强 摄', '王强 摄'],
    ['孩子们在田里插秧。王强摄', '王强摄'],
    ['孩子们在田里插秧。 苑小满摄', '苑小满摄'],
    ['孩子们在田里插秧王小强摄', '王小强摄'],
    ['孩子们在田里插秧王强摄', '王强摄'],
    ['孩子们在田里插秧。 （资料图）', '（资料图）'],
    ['孩子们在田里插秧。 ■ 王强/图', '■ 王强/图'],
    ['孩子们在田里插秧。 县文化馆供图', '县文化馆供图'],
    ['孩子们在田里插秧 王小强 供图', '王小强 供图'],
    ['孩子们在田里插秧。迟满仓摄', '迟满仓摄'],
    ['孩子们在田里插秧。格桑次仁摄', '格桑次仁摄'],
    ['孩子们在田里插秧。 王小强摄（山海视觉）', '王小强摄（山海视觉）'],
    ['孩子们在田里插秧。 本报记者 钱为民摄', '本报记者 钱为民摄'],
    ['孩子们在田里插秧 通讯员 兰上舟 摄', '通讯员 兰上舟 摄'],
    ['孩子们在田里插秧。 王小强摄（新华社发）', '王小强摄（新华社发）'],
    ['孩子们在田里插秧。格桑次仁摄（山海视觉）', '格桑次仁摄（山海视觉）'],
    ['黄有中摄（山海视觉）', '黄有中摄（山海视觉）'],
    ['钱上舟摄', '钱上舟摄'],
    ['孩子们在田里插秧。■ 满舟摄', '■ 满舟摄'],
    ['■ 资料图', '■ 资料图'],
    ['本报记者 王强 摄', '本报记者 王强 摄'],
  ])('finds it in %s', (text, expected) => expect(credit(text)).toBe(expected));

  it('is sure of a reporter, whatever word tells the work', () => {
    expect(trailingCredit('孩子们在田里插秧。 通讯员 王小强 图')?.sure).toBe(true);
    expect(trailingCredit('孩子们在田里插秧 资料照片')?.sure).toBe(true);
    expect(trailingCredit('孩子们在田里插秧。 王小强摄（山海视觉）')?.sure).toBe(true);
    expect(trailingCredit('黄有中摄（山海视觉）')?.sure).toBe(true);
    expect(trailingCredit('孩子们在田里插秧。 王小强 图')?.sure).toBe(false);
    expect(trailingCredit('孩子们在田里插秧王小强摄')?.sure).toBe(false);
  });

  it.each(['他正在给孩子们摄影', '照片由村里的无人机航摄', '这段录像由路边的王师傅拍摄', '这是一幅好图', '当地抢摄', '他们摄', '说法不一。根据县文化馆提供', '这些数字，由县气象台提供', '两家联姻的消息传开了', '王强', '他们一起画', '春耕有保障（抓好各项农时工作）'])('finds none in %s', (text) => expect(credit(text)).toBeNull());
});
