import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { BODY_ROLES, HEADLINE_ROLES, type Role } from '../../../src/core/text/role';
import { growth } from '../../cost';
import { page, setBody } from './typeset';

const KILN = [
  '石坪村在修水渠时碰到一座陶窑旧址，窑膛里整整齐齐地码着十七只水缸，缸口都盖着木板，板上压着石头，缸里的水还是清的。',
  '村里的老人说，窑停烧已有七十多年，谁也不知道水缸是给谁做的。镇文化站已在旧址四周拉起围栏，夜里有人轮流守着，等考古队来看过以后再定水渠怎样改道。',
  '水渠要绕开陶窑，多挖两百多米。村民们都愿意，说水晚来几天不要紧，窑塌了就再也没有了。',
];
const BEES = [
  '养蜂人卓大年把一百二十只蜂箱搬上了货车。油菜花谢了，他要赶往北边的槐树林，在那里住到槐花落尽，再随着荆条花往山里走。',
  '追花的日子一年有八千里。卓大年说，蜜蜂不认路，认的是花；人也不认路，认的是天气。雨一来，蜂箱就得盖上油布。',
];
const BUS = [
  '城北的三条夜班公交延长两个小时，末班车改到凌晨一点发出，票价不变，站点也都照旧，医院的护士和工厂的夜班工人最盼这趟车。',
  '公交公司调度员祝小满说，延长以后要多排六个班次，司机的夜餐费也一并提高，头一个星期坐夜班车的人就多了一倍。',
];
const KILN_HEAD = ['修渠挖出旧陶窑', '窑膛里码着十七只水缸'];
const BEES_HEAD = ['养蜂人把蜂箱搬上货车', '一年追花八千里'];
const BUS_HEAD = ['夜班公交多开两个小时', '护士最盼这趟车'];

const bare = (text: string): string => text.replace(/\s/g, '');

/// Each article's headline and text.
function read(source: string): [string, string][] {
  const { articles } = inferLayout(source, DEFAULT_PROFILE);
  const textOf = (index: number, roles: ReadonlySet<Role>): string => articles[index]!.parts.filter(({ role }) => roles.has(role)).flatMap(({ pieces }) => pieces.map(({ from, to }) => bare(source.slice(from, to)))).join('');
  return articles.map((_, i) => [textOf(i, HEADLINE_ROLES), textOf(i, BODY_ROLES)]);
}

const whole = (head: readonly string[], text: readonly string[]): [string, string] => [head.join(''), bare(text.join(''))];

describe('a text that another one interrupts in mid-sentence', () => {
  const lines = setBody(KILN, 18);

  it('is one text again, its headline behind the later part', () => {
    const source = page(lines.slice(0, 6), setBody(BEES, 18), BEES_HEAD, lines.slice(6), KILN_HEAD, setBody(BUS, 18), BUS_HEAD);
    expect(new Map(read(source))).toEqual(new Map([whole(KILN_HEAD, KILN), whole(BEES_HEAD, BEES), whole(BUS_HEAD, BUS)]));
  });

  it('is one text again, its headline before the earlier part', () => {
    const source = page(BUS_HEAD, setBody(BUS, 18), KILN_HEAD, lines.slice(0, 6), BEES_HEAD, setBody(BEES, 18), lines.slice(6));
    expect(new Map(read(source))).toEqual(new Map([whole(BUS_HEAD, BUS), whole(KILN_HEAD, KILN), whole(BEES_HEAD, BEES)]));
  });

  it('is one text again where the other opens with its reporter’s name on a line of its own', () => {
    const source = page(lines.slice(0, 6), '■ 本报记者 周长庚', setBody(BEES, 18), BEES_HEAD, lines.slice(6), KILN_HEAD, setBody(BUS, 18), BUS_HEAD);
    expect(new Map(read(source))).toEqual(new Map([whole(KILN_HEAD, KILN), whole(BEES_HEAD, BEES), whole(BUS_HEAD, BUS)]));
  });

  it('is one text again where what it stops with could be a headline', () => {
    const torn = [KILN[0]!, '夜里守窑的人带来了棉被、马灯、茶壶、手电筒和干粮，轮流住在镇文化站搭起的棚子里面等着考古队来看过以后再定水渠怎样改道，围栏的外面还立了一块木牌，写着请行人绕道。', KILN[2]!];
    const set = setBody(torn, 18);
    const at = setBody(torn.slice(0, 1), 18).length + 3;
    const source = page(set.slice(0, at), '■ 本报记者 周长庚', setBody(BEES, 18), BEES_HEAD, set.slice(at), KILN_HEAD, setBody(BUS, 18), BUS_HEAD);
    expect(new Map(read(source))).toEqual(new Map([whole(KILN_HEAD, torn), whole(BEES_HEAD, BEES), whole(BUS_HEAD, BUS)]));
  });

  it('is not sought where a text only lost its last stop', () => {
    const lost = [KILN[0]!, KILN[1]!.slice(0, -1)];
    const source = page(setBody(lost, 18), KILN_HEAD, setBody(BEES, 18), BEES_HEAD, setBody(BUS, 18), BUS_HEAD);
    expect(read(source)).toEqual([whole(KILN_HEAD, lost), whole(BEES_HEAD, BEES), whole(BUS_HEAD, BUS)]);
  });

  it('is found in time that grows with the page', () => {
    const unit = page(lines.slice(0, 6), setBody(BEES, 18), BEES_HEAD, lines.slice(6), KILN_HEAD);
    expect(growth(400, (size) => inferLayout(unit.repeat(size / 20), DEFAULT_PROFILE))).toBeLessThan(9);
  });
});
