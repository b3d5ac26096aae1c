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
    ['孩子们在田里插秧。 （资料图）', '（资料图）'],
    ['孩子们在田里插秧。 ■ 王强/图', '■ 王强/图'],
    ['孩子们在田里插秧。 县文化馆供图', '县文化馆供图'],
    ['■ 资料图', '■ 资料图'],
    ['本报记者 王强 摄', '本报记者 王强 摄'],
  ])('finds it in %s', (text, expected) => expect(credit(text)).toBe(expected));

  it.each(['他正在给孩子们摄影', '这是一幅好图', '两家联姻的消息传开了', '王强', '他们一起画', '春耕有保障（抓好各项农时工作）'])('finds none in %s', (text) => expect(credit(text)).toBeNull());
});
