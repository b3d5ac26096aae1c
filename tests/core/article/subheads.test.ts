import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
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
