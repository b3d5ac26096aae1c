import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../src/core/article/blocks';
import { inferLayout } from '../../../src/core/article/infer';
import { bestPath } from '../../../src/core/article/path';
import { readLines } from '../../../src/core/article/reading';
import { Kin } from '../../../src/core/article/seat';
import { seat } from '../../../src/core/article/seats';
import { subheadOdds } from '../../../src/core/article/subheads';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { HEADLINE_ROLES } from '../../../src/core/text/role';
import { page, setBody } from './typeset';

const NOTICE = ['因书库搬迁，本馆有一批旧书要送给街坊，计有连环画三百册、农书一百二十册，品相一般，每人可领两册。', '领完为止。来晚的街坊可以在东门桥下的旧粮库门口登记，等下一批旧书晒好再来领。'];
const INTERVIEW = ['问：旧书晒过以后还会生虫吗？', '答：晒一次管不了一年。书脊要朝着太阳，翻开来晒，晒完凉透了再合上，柜子里放几片樟木。', '问：纸脆了怎么办？', '答：别去折它，夹在两张棉纸中间就好。'];
const FERRY = ['本报讯 渡口的老船工薛水生撑了四十年船，如今把船桨挂在墙上，新桥通车那天，他在桥头看了一个下午。', '船票五分钱一张，薛水生攒了满满一箱，来看的人可以挑一张带走。 周长庚'];
const BEES = ['本报讯 养蜂人卓大年把一百二十只蜂箱搬上货车，往北边追槐花。油菜花谢得早，蜂箱里的蜜只够蜜蜂自己吃。 吴桂香'];

const heads = (source: string): string[] =>
  inferLayout(source, DEFAULT_PROFILE).articles.map((article) => article.parts.filter((part) => HEADLINE_ROLES.has(part.role)).flatMap((part) => part.pieces.map((piece) => source.slice(piece.from, piece.to).replace(/\s/g, ''))).join('|'));

describe('a headline between two texts of one measure that share their words', () => {
  const set = (...texts: readonly (readonly [readonly string[], string])[]): string => page(...texts.flatMap(([body, head]) => [setBody(body, 18), head]));

  it('is none inside a text where it is what a notice is called, or the next text begins with a question', () => {
    expect(heads(set([FERRY, '一箱船票四十年'], [NOTICE, '旧书领取启事'], [INTERVIEW, '旧书怎样过夏天'], [BEES, '养蜂人追着槐花走']))).toEqual(['一箱船票四十年', '旧书领取启事', '旧书怎样过夏天', '养蜂人追着槐花走']);
  });
});

describe('a headline before a letter or a notice', () => {
  const LETTER = ['编辑同志：', '渡口的候船棚拆了以后，下雨天没有地方站。我问过管渡口的人，他们说新棚子的图纸还没有批下来。', '能不能先搭一个临时的棚子？哪怕只有两根柱子也好。'];
  const CALL = ['为做好旧书登记，现将晒书的日子通知如下，请街坊们互相转告，带好自家的竹匾和樟木片。', '晒书的地方在东门桥下的旧粮库，雨天顺延，来的人可以领一张书单。'];
  const odds = (after: readonly string[], name: string): number => {
    const lines = readLines(pageLines(page(setBody(FERRY, 18), '一箱船票四十年', setBody(after, 18), name, setBody(BEES, 18), '养蜂人追着槐花走')), DEFAULT_PROFILE);
    const seating = seat(lines, cutBlocks(lines, bestPath(lines)));
    return subheadOdds(lines, seating, new Kin(seating.seats, seating.rarity)).after[0]!;
  };

  it('is no sub-heading before a greeting', () => {
    expect(odds(LETTER, '候船棚什么时候搭好')).toBeLessThan(odds(['老船工听了，没有说话。', ...LETTER.slice(1)], '候船棚什么时候搭好') - 2);
  });

  it('is none before what has a notice’s name behind it', () => expect(odds(CALL, '旧书登记的通知')).toBeLessThan(odds(CALL, '旧书登记的日子') - 2));
});

describe('a short line before a text without a dateline', () => {
  const RAFT = ['渔排一格一格铺到海湾中间，养鱼人划着小船在格子之间来去，网箱里的大黄鱼到年底就能出塘。'];
  const CALM = ['海湾里原先的木排旧得发黑，一场台风就散了架。今年春天，镇里请人换上了新的浮筒，绳子也都改成了粗的。', '养鱼人说，浮筒不吃水，走在上面也不晃，夜里查网箱不用再打着手电找路，一家人都睡得踏实。'];
  const CALLS = ['本报讯 从本周五起，城北的三条夜班公交延长两个小时，末班车改到凌晨一点发出，票价不变，站点也都照旧。'];
  /// What speaks for a sub-heading, if other texts stand behind or none.
  const odds = (line: string, ...behind: readonly string[]): number => {
    const lines = readLines(pageLines(page(['木排换成了浮筒', '海湾里的鱼年底出塘'], setBody(CALM, 18), line, setBody(RAFT, 18), behind)), DEFAULT_PROFILE);
    const seating = seat(lines, cutBlocks(lines, bestPath(lines)));
    return subheadOdds(lines, seating, new Kin(seating.seats, seating.rarity)).before[1]!;
  };
  const more = ['夜班公交', '多开两个小时', ...setBody(CALLS, 18)];

  it('is a sub-heading less where blanks part its characters, or its halves', () => {
    expect(odds('海 湾 新 渔 排', ...more)).toBeLessThan(odds('海湾新渔排', ...more) - 1);
    expect(odds('换浮筒 养大鱼', ...more)).toBeLessThan(odds('换浮筒养大鱼', ...more) - 1);
    expect(odds('建 2 个浮筒', ...more)).toBe(odds('建2个浮筒', ...more));
  });

  it('is a sub-heading more where two dashes lead on from it', () => expect(odds('海湾里的新渔排——', ...more)).toBeGreaterThan(odds('海湾里的新渔排', ...more) + 2));

  it('is a sub-heading less where the page ends with that text', () => expect(odds('海湾新渔排')).toBeLessThan(odds('海湾新渔排', ...more)));
});

describe('a line between two short paragraphs', () => {
  const KILN = ['窑口的火昨天熄了。烧窑人等了三天三夜，开窑的时候，青瓷一件一件传下来，手上还是烫的，围着看的人都不作声。'];
  const MEND = ['村口的旧戏台昨天拆下了最后一根梁。木匠说，虫蛀的只有两尺，接上一段新杉木，还能再用六十年，台板一块也不用换。'];
  const odds = (...texts: readonly (readonly string[])[]): number => {
    const lines = readLines(pageLines(page(...texts.flatMap((text, k) => [setBody(text, 18), ['开窑 青瓷出', '戏台 换新梁', '夜渡 改新船'][k]!]))), DEFAULT_PROFILE);
    const seating = seat(lines, cutBlocks(lines, bestPath(lines)));
    return subheadOdds(lines, seating, new Kin(seating.seats, seating.rarity)).after[0]!;
  };

  it('is no sub-heading: each is a picture’s', () => {
    expect(odds(KILN, MEND)).toBeLessThan(odds([...KILN, '烧窑人歇了一天，又去拉泥。'], MEND) - 1);
    expect(heads(page(setBody(KILN, 18), '开窑 青瓷出', setBody(MEND, 18), '戏台 换新梁'))).toEqual(['开窑青瓷出', '戏台换新梁']);
  });

  it('may be one where another such line stands near', () => expect(odds(KILN, MEND, ['渡口的夜班船换成了电船，船家在舱里装了暖灯，冬天过河不再冷。'])).toBeGreaterThan(odds(KILN, MEND)));
});

describe('lines between texts of which nothing tells the end or the beginning', () => {
  const LONG = [
    ['船厂的老滑道空了九年，去年春天，头一条新船又从这里下了水。下水那天，镇上的人站满了两岸，有人还放了一挂鞭炮。'],
    ['九年前的停工来得突然。订单没了，电焊工去了南边，木工改做家具，铁锈从龙骨一直爬到船头，没有人再提起造船的事。'],
    ['转机是一张图纸带来的。退休的放样工把年轻时画的渔船改成了电动的游船，图纸送到水乡去，换回了六条船的定金。'],
    ['如今滑道上排着三条船。放样工说，再过两年，船厂要在对岸再修一条滑道，专门给学徒练手，练坏了也不心疼。 周长庚'],
  ];
  const SUBS = ['订单断了九年', '一张旧图纸', '滑道又排满'];
  const body = SUBS.flatMap((sub, k) => [...(k === 0 ? [...setBody(LONG[0]!, 18)] : []), sub, ...setBody(LONG[k + 1]!, 18)]);
  const other = (text: string, name: string): string[] => setBody([`本报讯 ${text} ${name}`], 18);
  const others: readonly (readonly [readonly string[], string])[] = [
    [other('渡口的老船工薛水生把船桨挂在墙上，新桥通车那天，他在桥头看了一个下午，谁来都要讲一讲从前的船票。', '吴桂香'), '船桨挂上了墙'],
    [other('养蜂人卓大年把一百二十只蜂箱搬上货车，往北边追槐花。油菜花谢得早，蜂箱里的蜜只够蜜蜂自己吃。', '祝小满'), '追着槐花往北走'],
    [other('山后的茶厂今年改用柴火炒茶，头一锅出来时门外已经排了二十几个人，厂里说每天只做八锅。', '陈一鸣'), '柴火炒茶'],
  ];

  it('are sub-headings where the page’s texts end with their authors', () => {
    expect(heads(page(['滑道上的新船', '老船厂复工记'], ...body, ...others.flatMap(([text, head]) => [head, text])))).toEqual(['滑道上的新船|老船厂复工记', ...others.map(([, head]) => head)]);
  });

  it('are headlines where a text before one ends with its author, or the next begins with its dateline', () => {
    const source = page(['滑道上的新船', '老船厂复工记'], setBody([...LONG[0]!.slice(0, -1), `${LONG[0]!.at(-1)!} 李芳菲`], 18), ...others.flatMap(([text, head]) => [head, text]));
    expect(heads(source)).toEqual(['滑道上的新船|老船厂复工记', ...others.map(([, head]) => head)]);
  });
});
