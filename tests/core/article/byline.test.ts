import { describe, expect, it } from 'vitest';
import { openingByline, readByline, trailingByline } from '../../../src/core/article/byline';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

describe('an opening that fills its line', () => {
  it('is no verse that somebody signed', () => {
    const line = readLines(pageLines('本报东岭3月8日电 （记者周长庚）\n老磨坊又转了起来。\n'), DEFAULT_PROFILE).at(0);
    expect([line.trailing, line.opening?.opening.datelineEnd]).toEqual([null, 9]);
  });
});

describe('the rest of a by-line', () => {
  it('is no rest of a picture’s credit', () => {
    const rests = (text: string): (number | null)[] => [...readLines(pageLines(text), DEFAULT_PROFILE)].map(({ restOfByline }) => restOfByline);
    expect(rests('守磨人推开老磨坊的门。 周长\n庚')).toEqual([null, 12]);
    // The next name had room on a line as short as that, or is a column's.
    const full = '老磨坊停了二十年，水轮上长满了青苔';
    expect(rests(`${full}\n守磨人推开老磨坊的门。 周长庚\n林小满`)).toEqual([null, null, 12]);
    expect(rests(`${full}，又转了起来\n守磨人推开老磨坊的门，水进来。 周长庚\n林小满`)).toEqual([null, null, null]);
    expect(rests(`${full}\n守磨人推开老磨坊的门。 周长庚\n访谈`)).toEqual([null, null, null]);
    expect(rests('守磨人推开老磨坊的门。 周长庚\n供图')).toEqual([null, null]);
    expect(rests('守磨人推开老磨坊的门。（周长\n庚供图）')).toEqual([null, null]);
  });
});

describe('readByline', () => {
  it.each([
    ['本报记者 王强 李小满', 'role', ['王强', '李小满']],
    ['■本报记者王强', 'role', ['王强']],
    ['□ 本报 记者 王强', 'role', ['王强']],
    ['姻 本报记者 王强', 'role', ['王强']],
    ['■ 李长年', 'role', ['李长年']],
    ['本报记者 文化', 'role', ['文化']],
    ['■ 本报见习记者 高考', 'role', ['高考']],
    ['记者 王强/文', 'role', ['王强']],
    ['本报记者 王强 通讯员 李小满', 'role', ['王强', '李小满']],
    ['（王强）', 'bracket', ['王强']],
    ['（本报记者 王强）', 'role', ['王强']],
    ['王强', 'names', ['王强']],
    ['文小满', 'names', ['文小满']],
    // A family name that no list has, beside a name that is plain.
    ['谭小满 字平', 'names', ['谭小满', '字平']],
    ['（鲜平谭小满）', 'bracket', ['鲜平', '谭小满']],
    ['（谭平郭强）', 'bracket', ['谭平', '郭强']],
    ['（谭小满鲜平）', 'bracket', ['谭小满', '鲜平']],
  ])('reads %s', (text, form, names) => {
    expect(readByline(text)).toMatchObject({ form, names });
  });

  it.each(['本报评论员', '王强 摄', '秋收时节', '田 园 牧 歌', '记者在现场看到', '读者来信·回音', '谭小满 的村里', '秋收 冬藏', '字平'])('refuses %s', (text) => expect(readByline(text)).toBeNull());
});

describe('trailingByline', () => {
  it.each([
    ['说完他就走了。 王强', '王强'],
    ['说完他就走了。王强 李小满', '王强 李小满'],
    ['说完他就走了。（王强）', '（王强）'],
    ['他说：“不走了。” 李 满', '李 满'],
    ['说完他就走了。 （本报记者 王强）', '（本报记者 王强）'],
    ['他说："不走了。"  王强', '王强'],
  ])('finds it in %s', (text, byline) => {
    const found = trailingByline(text)!;
    expect(text.slice(found.from, found.to)).toBe(byline);
  });

  it('takes a column’s name in brackets for no author but behind a verse', () => {
    expect(trailingByline('把路修到每户人家（和音）')?.names).toEqual(['和音']);
    expect(trailingByline('把路修到每户人家（和音）', false)).toBeNull();
    const read = (...above: string[]): boolean => readLines(pageLines([...above, '把路修到每户人家（和音）'].join('\n')), DEFAULT_PROFILE).at(2).trailing !== null;
    expect(read('镇上今年要把十七条村道都铺成水泥路，从渡口一直铺到山里的茶厂，', '让每户人家出门就有路走。')).toBe(false);
    expect(read('雨停了', '石子还湿着')).toBe(true);
  });

  it('tells a name behind a blank from one that only follows a stop', () => {
    expect(trailingByline('他走了。 王强')!.blank).toBe(true);
    expect(trailingByline('他走了。王强')!.blank).toBe(false);
  });

  it.each(['王强', '他走了。', '他走了。我们回去', '来的是王强'])('finds none in %s', (text) => expect(trailingByline(text)).toBeNull());
});

describe('openingByline', () => {
  it('reads one that was stretched to the measure', () => {
    expect(openingByline('（ 记 者  王 强  通 讯 员  李 小满）')).toMatchObject({ names: ['王强', '李小满'] });
    expect(openingByline('（记者王 强 通 讯 员 李 小满）')).toMatchObject({ names: ['王强', '李小满'] });
  });

  it('reads the bracket at the opening if a role stands in it', () => {
    expect(openingByline('（记者 王强）三月八日')?.to).toBe('（记者 王强）'.length);
    expect(openingByline('（以下简称条例）三月')).toBeNull();
  });

  it('reads one whose word a blank parts', () => {
    expect(openingByline('（记 者韩小雨）')?.names).toEqual(['韩小雨']);
  });
  it('reads one that was stretched with its line', () => {
    expect(openingByline('（记者 王 小 强）三月八日')).toMatchObject({ to: '（记者 王 小 强）'.length, names: ['王小强'] });
    expect(openingByline('（ 记 者 王 小 强 ） 三 月')).toMatchObject({ names: ['王小强'] });
  });
});
