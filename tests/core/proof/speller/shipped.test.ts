import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../../src/core/page/profile';
import { openDesk, readPage } from '../../../../src/core/pipeline';
import { articleFields } from '../../../../src/core/review/fields';
import { checkPage, defaultKnowledge } from '../../../../src/core/proof/index';
import { unlikelyCharacter } from '../../../../src/core/proof/rules/unlikely-character';
import { aboutOf, unpackModel } from '../../../../src/core/proof/speller/model';
import { createSpeller } from '../../../../src/core/proof/speller/speller';
import { testRule } from '../../rule/table';

const model = readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin'));

describe('the model that is shipped', () => {
  it('is small enough, and says where it comes from', () => {
    expect(model.length).toBeLessThanOrEqual(12_000_000);
    expect(aboutOf(unpackModel(model)).source).toContain('人民日报');
  });

  it('keeps nothing that was seen fewer than three times', () => {
    expect(Math.min(...aboutOf(unpackModel(model)).least)).toBe(3);
  });
});

describe('a page that was printed', () => {
  it('is not doubted by counts', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../seeds/kxdb-2024-08-02-06.txt'), 'utf8');
    const articles = openDesk(readPage(text, DEFAULT_PROFILE), []).articles.map(articleFields);
    const found = [...checkPage(articles, { ...defaultKnowledge, speller: createSpeller(model) }).values()].flat();
    expect(found.map(({ rule }) => rule).sort()).toEqual(['adverbial-for-attributive', 'house-term', 'shortened-name', 'stray-character']);
  });
});

describe('characters that changed places', () => {
  it('are told where they met by accident before', () => {
    const found = createSpeller(model).check('渡船来回一趟要三个时小。').map(({ from, to, fixes }) => [from, to, fixes[0]]);
    expect(found).toEqual([[9, 11, '小时']]);
  });
});

describe('a character that stands twice', () => {
  const fixed = (text: string): string[] => createSpeller(model).check(text, { threshold: -1 }).map(({ from, to, fixes }) => text.slice(from, to) + fixes[0]!);

  it('is a slip, but not where it draws out a word', () => {
    expect(fixed('双方当场签下下合同。')).toEqual(['下下下']);
    expect(fixed('小鱼在木盆里活泼泼的。')).toEqual([]);
  });
});

describe('words of one sound in a draft', () => {
  const speller = createSpeller(model);
  const found = (text: string): string[] => speller.checkDraft(text).map(({ from, to, fixes }) => text.slice(0, from) + fixes[0]! + text.slice(to));

  it.each([
    ['仓库里备足了救灾物质和帐篷。', '仓库里备足了救灾物资和帐篷。'],
    ['选手们的经历都放在训练上。', '选手们的精力都放在训练上。'],
    ['技术人员深入田间知道春耕。', '技术人员深入田间指导春耕。'],
  ])('are told apart by what stands around them: %s', (text, right) => expect(found(text)).toContain(right));

  it.each(['课程以线上线下结合的形式展开。', '他每年到养老院做义务劳动。', '新路通车后，拥堵得到缓解。'])('stay where they belong: %s', (text) => expect(found(text)).toEqual([]));
});

describe('characters that changed places and belong to no word, in a draft', () => {
  const speller = createSpeller(model);

  it.each([['桥面换上了新的缩伸缝。', '伸缩'], ['楼道里装了照明备设。', '设备'], ['他向丝厂讨来一个底保价。', '保底']])('are given back their order: %s', (text, right) => expect(speller.checkDraft(text).map(({ fixes }) => fixes[0])).toContain(right));

  it('are left alone where they are set in pairs on purpose', () => expect(speller.checkDraft('摇橹声吱呀吱呀，天还没亮。')).toEqual([]));

  it('are believed less in edited copy', () => {
    const text = '楼道里装了照明备设。';
    const score = ([hit]: readonly { readonly score: number }[]): number => hit!.score;
    expect(score(speller.checkDraft(text))).toBeGreaterThan(score(speller.check(text, { threshold: -4 })) + 1);
  });
});

describe('words whose characters changed places and made another word, in a draft', () => {
  const speller = createSpeller(model);
  const found = (text: string): string[] => speller.checkDraft(text).map(({ from, to, fixes }) => text.slice(0, from) + fixes[0]! + text.slice(to));

  it.each([
    ['村支书领带群众修通了水渠。', '村支书带领群众修通了水渠。'],
    ['要充分挥发基层党组织的作用。', '要充分发挥基层党组织的作用。'],
    ['全县粮食产生形势总体较好。', '全县粮食生产形势总体较好。'],
  ])('are given back their order: %s', (text, right) => expect(found(text)).toContain(right));

  it.each(['他打着一条蓝色领带。', '两国领导人就中美关系交换了意见。', '老街上的民居修旧如旧。'])('stay where they belong: %s', (text) => expect(found(text)).toEqual([]));
});

testRule(unlikelyCharacter, {
  least: 3,
  flags: [
    '全市各级部门要认真部⟦暑→署⟧防汛工作。',
    '双方就进一步加强合⟦做→作⟧达成共识。',
    '志愿者为社区居民提供义⟦珍→诊⟧服务。',
    '他认真听取了群众的意⟦件→见⟧和建议。',
    '展览吸引了络绎不⟦决→绝⟧的观众。',
    '河水清⟦彻→澈⟧见底。',
    '车间上了新的流⟦线水→水线⟧。',
    '有12支代⟦队表→表队⟧参赛。',
    '双方共同谋⟦取取→取⟧利益。',
    '消防员迅速赶到现⟦厂→场⟧。',
    // Words of two that lost their order.
    '镇里请农技人员为果农讲解病虫害⟦治防→防治⟧知识。',
    '会议强调，要切实⟦障保→保障⟧困难群众基本生活。',
    // What two neighbours give away that people's own chats rarely have.
    '沿江步道的栏杆已经⟦羞→修⟧缮一新。',
    '全市供水管网改造工程进展顺⟦里→利⟧。',
    '居民对小区的生⟦态境→态环境⟧很满意。',
    '居民对小区的供水改⟦造造→造⟧工程很满意。', '大家开展线上⟦直直→直⟧播带货。',
    // Words that stand for words, and characters that words have lost.
    '车站民警查获两名酒后⟦架势→驾驶⟧的司机。',
    '老人把存折交给了⟦派所→派出所⟧的民警。', '这家企业获得了高新⟦技企→技术企⟧业认定。',
    { role: 'headline', text: '她是全国劳动⟦磨→模⟧范' },
  ],
  keeps: [
    '图书馆每周开放六天，读者凭证入馆。',
    '老街的石板路修葺一新，檐下挂起了红灯笼。',
    '梅雨时节，山间云雾缭绕。',
    '成员国总理理事会明天开幕。',
    '博物馆新展展出先秦秦汉时期的简牍。',
    '邻里之间互促互进，石桌石椅旁坐满了人。',
    '山上郁郁葱葱，溪边勤勤快快的是采茶人。',
    '山里一条条路通了车，一尊尊石像有了新家。',
    '经查，任华当时不在场。',
    '村民们自发组织了夜间巡逻队。',
    '这套丛书共十二卷，历时八年编纂完成。',
    '阮知节、濮阳澍两位专家作了报告。',
    '新建的体育馆下月投入使用。',
    '老人在台上摆开了架势。', '民宿的石阶上长满青苔，农技中心的墙上爬着藤。', '他把办公的地方搬到了工地。',
    { role: 'byline', text: '本报记者 阮知节 通讯员 濮阳澍' },
  ],
}, { ...defaultKnowledge, speller: createSpeller(model) });
