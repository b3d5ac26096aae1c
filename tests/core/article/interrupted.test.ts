import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { BODY_ROLES } from '../../../src/core/text/role';
import { page, setBody } from './typeset';

const FERRY = [
  '渡口的老船工薛水生撑了四十年船，如今把船桨挂在墙上。新桥通车那天，他站在桥头看了一个下午，手里还捏着一张旧船票。',
  '船票五分钱一张，薛水生攒了满满一箱。他说，渡口最热闹的时候，一天要撑六十个来回，船舷压得只比水面高一拳。',
];
const FERRY_MORE = [
  '薛水生没有离开渡口。他把渡船改成了一间小小的展室，船票贴满船舱，船桨摆在正中，来看的人可以摸一摸。',
  '周末，薛水生给孩子们讲撑船的口诀。讲到涨水的夜里怎样靠岸，他站起来，双手握住并不存在的船桨，孩子们也跟着摇。',
];
const CLINIC = [
  '坡上的卫生室添了一台心电图机，量好的数据传到县医院，五分钟就有回音。村医管秋菊说，从前走两个小时山路才能做的检查，现在坐着就做完了。',
  '上个月，管秋菊用心电图机查出三位老人的毛病，都及时送下了山。',
];
const SEEDS = ['农技站把三十七种老豆种存进了陶罐。管罐子的人每年春天开一次封，各取十粒种下，看它们还认不认得这块地。', '今年种下的豆子都发了芽，最慢的一种用了十九天。'];

const bare = (text: string): string => text.replace(/\s/g, '');

describe('a text that another one interrupts', () => {
  const bodies = (source: string): string[] =>
    inferLayout(source, DEFAULT_PROFILE).articles.map((article) => article.parts.filter((part) => BODY_ROLES.has(part.role)).flatMap((part) => part.pieces.map((piece) => bare(source.slice(piece.from, piece.to)))).join(''));

  it('goes on behind it in another measure, with nothing between', () => {
    const source = page(['薛水生和他的渡口', '一箱船票四十年'], setBody(FERRY, 17), ['坡上卫生室添了心电图机'], setBody(CLINIC, 17), setBody(FERRY_MORE, 20), ['三十七种老豆种', '住进陶罐'], setBody(SEEDS, 17));
    expect(bodies(source)).toEqual([bare([...FERRY, ...FERRY_MORE].join('')), bare(CLINIC.join('')), bare(SEEDS.join(''))]);
  });

  it('begins before it in another measure, with nothing between', () => {
    const source = page(setBody(SEEDS, 17), ['三十七种老豆种', '住进陶罐'], setBody(FERRY, 20), setBody(CLINIC, 15), ['坡上卫生室添了心电图机'], setBody(FERRY_MORE, 20), ['薛水生和他的渡口', '一箱船票四十年']);
    expect(bodies(source)).toEqual([bare(SEEDS.join('')), bare([...FERRY, ...FERRY_MORE].join('')), bare(CLINIC.join(''))]);
  });

  it('is given the short rest that begins in mid-sentence, without an indent, behind the other', () => {
    const split = setBody([...FERRY, '他把船票一张张摊在桌上，请来看的孩子们挑一张带走，孩子们挑了很久，最后都挑了有日期的那一张。'], 17);
    const source = page(['一箱船票四十年'], split.slice(0, -1), ['坡上卫生室', '添了心电图机'], setBody([`本报讯 ${CLINIC[0]}`, ...CLINIC.slice(1)], 17), split.slice(-1), ['三十七种老豆种', '住进陶罐'], setBody(SEEDS, 17));
    expect(bodies(source)).toEqual([bare(split.join('')), expect.stringContaining(bare(CLINIC.join(''))), bare(SEEDS.join(''))]);
  });

  it('goes on behind the other’s headline in a line that could be one of its own', () => {
    const [first, ...rest] = ['本报讯 渡口的老船工薛水生撑了四十年船，如今把船桨挂在墙上，新桥通车那天，他在桥头看了一个下午，', '一直看到天黑。', '船票五分钱一张，薛水生攒了满满一箱，来看的人可以挑一张带走。'];
    const source = page(setBody([first!], 17).slice(0, 3), setBody(['本报讯 农技站把三十七种老豆种存进了陶罐，一年开一次封，各取十粒种下。'], 17), ['三十七种老豆种', '住进陶罐'], [rest[0]!], setBody([rest[1]!], 17), ['一箱船票四十年'], setBody(CLINIC, 17), ['坡上卫生室', '添了心电图机']);
    expect(bodies(source)[0]!.endsWith(bare(rest.join('')))).toBe(true);
  });

  it('is no letter whose writer’s name ends it, without a stop', () => {
    const letter = [...setBody(['编辑同志：我带孩子们去看渡口的展室，船舱里贴满了船票，正中摆着船桨，薛水生讲撑船的口诀，孩子们跟着摇船桨。能不能周末多讲一场？'], 17), '读者 管秋菊'];
    const opening = '新桥通车以后，镇上的码头冷清下来，货栈关了七家，茶馆只剩一家，老街坊们搬到了山前，连卖豆腐的也不再摇铃。';
    const source = page(letter, ['给编辑的一封信'], ['■本报记者 周长庚'], setBody([opening, ...FERRY_MORE], 17), ['老码头的展室'], setBody(SEEDS, 17), ['三十七种老豆种', '住进陶罐']);
    expect(bodies(source)).toEqual([bare(letter.join('')), bare([opening, ...FERRY_MORE].join('')), bare(SEEDS.join(''))]);
  });

  it('takes nothing where it is too short to tell by its words', () => {
    const brief = '本报讯 渡船改成的小小展室周末给孩子们讲撑船的口诀，船票贴满船舱，船桨摆在正中，来看的人可以摸一摸。';
    const source = page(['“船票展”', '周六开门'], setBody([brief], 15), ['坡上卫生室', '添了心电图机'], setBody([`本报讯 ${CLINIC[0]!}`, ...CLINIC.slice(1)], 15), setBody(FERRY_MORE, 20), ['周长庚'], ['三十七种老豆种', '住进陶罐'], setBody(SEEDS, 17));
    expect(bodies(source).map((body) => body.includes(bare(FERRY_MORE[0]!)))).toEqual([false, true, false]);
  });

  it('is not taken for interrupted where a text is set to two measures', () => {
    const source = page(['坡上卫生室添了心电图机'], setBody(CLINIC, 17), ['薛水生和他的渡口', '一箱船票四十年'], setBody(FERRY, 17), setBody(FERRY_MORE, 20), ['三十七种老豆种', '住进陶罐'], setBody(SEEDS, 17));
    expect(bodies(source)).toEqual([bare(CLINIC.join('')), bare([...FERRY, ...FERRY_MORE].join('')), bare(SEEDS.join(''))]);
  });
});
