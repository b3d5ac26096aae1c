import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../../src/core/article/blocks';
import { inferLayout } from '../../../src/core/article/infer';
import { bestPath } from '../../../src/core/article/path';
import { readLines } from '../../../src/core/article/reading';
import { seat } from '../../../src/core/article/seats';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { BODY_ROLES, HEADLINE_ROLES, type Role } from '../../../src/core/text/role';
import { page, setBody } from './typeset';

const KILN = [
  '石坪村的陶窑旧址里，十七只水缸码得整整齐齐。看窑的老人翟水根说，陶窑停烧七十多年，水缸是给谁做的，没有人说得清。',
  '翟水根每天给水缸拂一遍灰。他说，陶窑的火虽然灭了，缸还在，缸在，窑就在。',
];
const BEES = [
  '近日，养蜂人卓大年把一百二十只蜂箱搬上货车，往北边追槐花。油菜花谢得早，蜂箱里的蜜只够蜜蜂自己吃。',
  '卓大年的蜂箱一年要走八千里。蜜蜂不认路，认的是花，花开到哪里，蜂箱就停到哪里。',
];
const BUS = ['城北的三条夜班公交延长两个小时，末班车改到凌晨一点发出，票价不变，司机的夜餐费也一并提高。', '调度员祝小满说，夜班公交要多排六个班次，站牌上的时刻表已经换好。'];
const HEADS = { kiln: ['陶窑里的十七只水缸'], bees: ['养蜂人和他的蜂箱', '一年追花八千里'], bus: ['夜班公交多开两个小时'] };

const bare = (text: string): string => text.replace(/\s/g, '');
function texts(source: string, roles: ReadonlySet<Role>): string[] {
  return inferLayout(source, DEFAULT_PROFILE).articles.map((article) => article.parts.filter((part) => roles.has(part.role)).flatMap((part) => part.pieces.map((piece) => bare(source.slice(piece.from, piece.to)))).join(''));
}
const joined = (body: readonly string[]): string => bare(body.join(''));

describe('two texts with nothing between them', () => {
  const source = page(setBody(BUS, 17), HEADS.bus, setBody(KILN, 17), setBody(BEES, 17), HEADS.kiln, HEADS.bees);

  it('are parted where each finds its headline', () => {
    expect(texts(source, BODY_ROLES)).toEqual([BUS, KILN, BEES].map(joined));
    expect(texts(source, HEADLINE_ROLES)).toEqual([HEADS.bus, HEADS.kiln, HEADS.bees].map(joined));
  });

  it('are one where there is one headline', () => {
    const whole = page(setBody(BUS, 17), HEADS.bus, setBody([...KILN, ...BEES], 17), HEADS.kiln);
    expect(texts(whole, BODY_ROLES)).toEqual([BUS, [...KILN, ...BEES]].map(joined));
  });

  it('are parted at less cost where a notice closes', () => {
    const keys = ['茶馆拟于本月底收回从前借出的铜钥匙，现已请人清点。凡借过钥匙的街坊，请在十五日内到茶馆登记并交回，过期作废。钥匙齿口磨坏的，可以换领一把新的，工钱由茶馆出。'];
    const stove = ['因茶馆翻修炉灶需要，自本月十日起停业二十天。停业期间，来喝茶的街坊请改走石桥，到桥下的茶棚里坐，茶钱照旧，炉灶修好再回来。桥下风大，请各位多穿一件，带上自己的杯子，热水管够。'];
    const cost = (closing: string): number => {
      const lines = readLines(pageLines(page(['铜钥匙交回公告'], setBody([...keys, closing, ...stove], 17), ['炉灶翻修公告'], setBody(BEES, 17), HEADS.bees)), DEFAULT_PROFILE);
      return seat(lines, cutBlocks(lines, bestPath(lines))).seats.find((one) => one.seam !== null)?.seam ?? Infinity;
    };
    expect(cost('特此公告。')).toBeLessThan(cost('请街坊记牢。') - 2);
  });

  it('are not sought in a text whose parts share their words', () => {
    const more = ['窑口的木门是翟水根自己装的。门上挂着一块牌子，写着陶窑停烧的年份，水缸的数目，还有看窑人的名字。', '来看水缸的人多了，翟水根就在陶窑边上添了一条石凳，走累了的人可以坐一坐。'];
    const one = page(setBody(BUS, 17), HEADS.bus, setBody([...KILN, ...more], 17), HEADS.kiln, setBody(BEES, 17), HEADS.bees);
    expect(texts(one, BODY_ROLES)).toEqual([BUS, [...KILN, ...more], BEES].map(joined));
  });
});
