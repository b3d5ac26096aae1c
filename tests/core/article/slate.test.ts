import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import type { PageLayout } from '../../../src/core/article/layout';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { BODY_ROLES, HEADLINE_ROLES, type Role } from '../../../src/core/text/role';
import { page, setBody } from './typeset';

interface Story {
  readonly head: readonly string[];
  readonly body: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    head: ['陶窑旧址', '挖出十七只水缸'],
    body: ['本报讯 上月底，石坪村在修水渠时碰到一座陶窑旧址，窑膛里整整齐齐地码着十七只水缸，缸口都盖着木板，板上压着石头。', '村里的老人说，窑停烧已有七十多年，谁也不知道水缸是给谁做的。镇文化站已在旧址四周拉起围栏，等人来看。'],
  },
  {
    head: ['渡口小学的最后一课', '三名学生与一位老师', '下周搬进镇里'],
    body: ['本报讯 渡口小学只剩三名学生和一位老师。下周起，他们将搬进镇里的新学校，坐上有暖气的教室。', '最后一课讲的是江水从哪里来。老师骆秀田把粉笔掰成四段，让每个人在黑板上画一条自己的江。'],
  },
  {
    head: ['养蜂人把蜂箱搬上货车', '一年追花八千里'],
    body: ['本报讯 天还没有亮，养蜂人卓大年就把一百二十只蜂箱搬上了货车。油菜花谢了，他要赶往北边的槐树林。', '追花的日子一年有八千里。卓大年说，蜜蜂不认路，认的是花；人也不认路，认的是天气。'],
  },
  {
    head: ['夜班公交多开两个小时', '末班车改到凌晨一点'],
    body: ['本报讯 从本周五起，城北的三条夜班公交延长两个小时，末班车改到凌晨一点发出，票价不变。', '公交公司调度员祝小满说，延长以后要多排六个班次，司机的夜餐费也一并提高。'],
  },
  {
    head: ['冰窖改成了书吧', '夏天不用开冷气'],
    body: ['本报讯 废弃四十年的冰窖改成了书吧。墙有一米多厚，夏天不用开冷气，看书的人还要带一件外套。', '书吧里有六千多册旧书，都是街坊捐的。管理员覃望舒把每一本的来历写成卡片，夹在书里。'],
  },
];

const bare = (text: string): string => text.replace(/\s/g, '');
const infer = (source: string): PageLayout => inferLayout(source, DEFAULT_PROFILE);
const texts = (source: string, layout: PageLayout, roles: ReadonlySet<Role>): string[] =>
  layout.articles.map((article) => article.parts.filter((part) => roles.has(part.role)).flatMap((part) => part.pieces.map((piece) => bare(source.slice(piece.from, piece.to)))).join(''));

function check(source: string): void {
  const layout = infer(source);
  expect(texts(source, layout, HEADLINE_ROLES)).toEqual(STORIES.map(({ head }) => head.join('')));
  expect(texts(source, layout, BODY_ROLES)).toEqual(STORIES.map(({ body }) => bare(body.join('').replace(/^本报讯 /, ''))));
}

const bodies = STORIES.map(({ body }) => setBody(body, 18));
const heads = STORIES.map(({ head }) => head);

describe('headlines that stand together', () => {
  it('behind all bodies', () => check(page(...bodies, ...heads)));
  it('before all bodies', () => check(page(...heads, ...bodies)));
  it('pass over the parts of a text behind its sub-headings', () => {
    const [first, second] = STORIES;
    const parts = [
      '老街的石板是一百二十年前铺的，车走不进来，人却越来越多。街坊商量了一年，定下规矩：旧房子不拆，门脸自己修。',
      '头一个搬回来的是箍桶匠，他的铺子关了八年，重开那天摆出了四十只木桶，当天就被人买走了一半。',
      '箍桶匠收了两个徒弟，都是二十出头的年轻人，白天学手艺，晚上在网上讲木头的脾气，看的人不少。',
      '街口的空屋没有出租，留作大家喝茶下棋的地方，钥匙由老人们轮流掌管，茶叶谁有谁带。',
    ];
    const street = [...setBody([`本报讯 ${parts[0]!}`], 18), '手艺回来了', ...setBody([parts[1]!], 18), '徒弟上了网', ...setBody([parts[2]!], 18), '留一间屋子喝茶', ...setBody([parts[3]!], 18)];
    const source = page(bodies[1]!, street, bodies[0]!, second!.head, ['慢下来的日子', '三户人家的活法'], first!.head);
    expect(texts(source, infer(source), HEADLINE_ROLES)).toEqual([second!.head.join(''), '慢下来的日子三户人家的活法', first!.head.join('')]);
  });
  it('in another order than their bodies', () => check(page(...bodies, heads[3]!, heads[0]!, heads[4]!, heads[2]!, heads[1]!)));
  it('have among them that of a short paragraph without a dateline, which goes on from none of the reports', () => {
    const brief = ['河湾里的芦苇割下来，捆成一人高的垛子，晒上三天就能编席。今年的芦苇长得密，村里两百多户人家分头收割，头一批席子已经装了船。'];
    const source = page(heads[0]!, bodies[0]!, bodies[2]!, heads[2]!, '芦苇满垛 席子装船', setBody(brief, 18), bodies[3]!, heads[3]!);
    expect(texts(source, infer(source), HEADLINE_ROLES)).toEqual([heads[0]!.join(''), heads[2]!.join(''), '芦苇满垛席子装船', heads[3]!.join('')]);
  });
  it('are no poem where words run over their lines', () => {
    const head = ['石坪村修水渠时碰', '到陶窑旧址十七只', '水缸缸口都盖着木', '板木板上压着石头'];
    const source = page(bodies[0]!, head, bodies[1]!, heads[1]!);
    expect(texts(source, infer(source), HEADLINE_ROLES)).toEqual([head.join(''), heads[1]!.join('')]);
  });
  it('are no poem, whatever their lengths', () => {
    const layout = infer(page(...bodies, ...heads));
    expect(layout.articles.flatMap((article) => article.parts).filter((part) => part.role === 'verse')).toEqual([]);
  });
});

describe('where one headline ends and the next begins', () => {
  const pair = (first: readonly string[], second: readonly string[]): string[] => {
    const source = page(bodies[0]!, bodies[1]!, first, second);
    return texts(source, infer(source), HEADLINE_ROLES);
  };

  it('is not inside a word of the page', () => {
    expect(pair(['修水渠挖出陶窑旧', '址和十七只水缸'], ['渡口小学下周搬进镇里'])).toEqual(['修水渠挖出陶窑旧址和十七只水缸', '渡口小学下周搬进镇里']);
  });

  it('is before the name of a column', () => {
    expect(pair(['村里挖渠挖出十七只水缸', '没人说得清'], ['读者来信', '那一课', '真是最后一课吗'])).toEqual(['村里挖渠挖出十七只水缸没人说得清', '读者来信那一课真是最后一课吗']);
  });

  it('is not behind a dash, nor before a deck', () => {
    expect(pair(['从一条水渠说起——', '石坪村的陶窑'], ['最后一课', '记渡口小学的一位老师'])).toEqual(['从一条水渠说起——石坪村的陶窑', '最后一课记渡口小学的一位老师']);
  });
});

describe('a headline that asks or cries out', () => {
  it.each(['！', '？', '……'])('is no paragraph of the text before it: %s', (mark) => {
    const layout = infer(page(...STORIES.flatMap(({ head, body }) => [setBody(body, 18), `${head[0]!}${mark}`])));
    expect(layout.articles).toHaveLength(STORIES.length);
  });
});

describe('sub-headings', () => {
  const LONG = [
    '镇上的集市要搬家了，从老街搬到河对岸的新棚子里去。新棚子有顶，有水，有电，下雨天也能做买卖。',
    '搬家的消息传开以后，卖豆腐的和卖竹器的想的不是一回事。卖豆腐的怕熟客找不到摊位，卖竹器的盼着有一块放长竹竿的空地。',
  ];
  const MORE = [
    '集市管理员邬四海把摊位图贴在墙上，请大家自己挑。挑了三天，豆腐挨着豆浆，竹器挨着铁器，老街上怎么坐，新棚子里还怎么坐。',
    '邬四海说，集市不是摊位加摊位，是人挨着人。搬的是棚子，不能把街坊也搬散了。',
  ];
  const LAST = ['开市那天，新棚子里的人比老街上还多。有人带了板凳，有人带了孙子，集市一直开到天黑，豆腐卖完了，竹器也卖完了。'];

  it.each([['headlines behind', false], ['headlines before', true]])('stay in their text: %s', (_, first) => {
    const body = [...setBody(LONG, 16), '怎么搬', ...setBody(MORE, 16), '搬完以后', ...setBody(LAST, 16)];
    const head = ['河西集市搬进新棚子', '豆腐和竹器还做邻居'];
    const other = [heads[1]!, bodies[1]!];
    const source = first ? page(head, body, ...other) : page(body, head, other[1]!, other[0]!);
    const layout = infer(source);
    expect(texts(source, layout, HEADLINE_ROLES)).toEqual([head.join(''), heads[1]!.join('')]);
    expect(layout.articles[0]!.parts.filter((part) => part.role === 'subhead')).toHaveLength(2);
  });

  const PLAIN: readonly Story[] = [
    { head: ['河西集市搬进新棚子'], body: ['镇上的集市要搬家了，从老街搬到河对岸的新棚子里去。新棚子有顶，有水，有电，下雨天也能做买卖。', '开市那天，新棚子里的人比老街上还多，集市一直开到天黑。'] },
    { head: ['停摆的钟楼清晨六点又敲响了'], body: ['停摆二十六年的钟楼在清晨六点敲响了第一声。修钟人换了三个齿轮，给钟摆加了一枚铜垫。', '住在钟楼底下的人说，头一声把猫吓得跳上了房，第二声大家都笑了。'] },
    { head: ['绿色邮车开进半坡村'], body: ['绿色的邮车开进半坡村，车上有四十一封信、九个包裹和一张寄错了门牌的明信片。', '邮递员仲伯安把信一封一封念给不识字的人听，念到太阳落到坡后面。'] },
  ];

  it('are told from headlines of one line behind texts that neither dateline nor name parts', () => {
    const source = page(...PLAIN.flatMap(({ head, body }) => [setBody(body, 17), head]));
    const layout = infer(source);
    expect(texts(source, layout, HEADLINE_ROLES)).toEqual(PLAIN.map(({ head }) => head.join('')));
    expect(texts(source, layout, BODY_ROLES)).toEqual(PLAIN.map(({ body }) => body.join('')));
  });
});
