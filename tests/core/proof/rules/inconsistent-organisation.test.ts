import { expect, it } from 'vitest';
import { inconsistentOrganisation } from '../../../../src/core/proof/rules/inconsistent-organisation';
import { proofArticleTable } from '../table';
import { defaultKnowledge } from '../../../../src/core/proof/index';

proofArticleTable(inconsistentOrganisation, {
  flags: [
    ['县职业技术学校开学了。县职业技术学校有六个专业。', '⟦县技术职业学校→县职业技术学校⟧明年扩招。'],
    ['青少年宫的“小脚丫”合唱团出访。', '“⟦小脚印→小脚丫⟧”合唱团将演出三场。'],
    ['蓟野农机专业合作社的收割机下了田。蓟野农机专业合作社有46台。', '镇里将支持⟦冀野农机专业合作社→蓟野农机专业合作社⟧添烘干机。'],
    ['霁园养老服务中心启用。', '⟦季园养老服务中心→霁园养老服务中心⟧有42名护理员。', '霁园养老服务中心帮老人搬家。'],
    ['城西水厂扩建后，日供水5万吨。城西水厂供全城用水。', '⟦城溪水厂→城西水厂⟧建于2003年。'],
    ['山禾种业有限公司开了观摩会。山禾种业去年推广新种5万亩。', { where: 'headline', text: '⟦山和种业→山禾种业⟧展示新品种' }],
    ['木兰工作室收了12名徒弟。木兰工作室在老街上。', '⟦木栏工作室→木兰工作室⟧的订单排到了明年。'],
    ['栖霞岭茶园正忙。', '⟦凄霞岭→栖霞岭⟧现有茶园2万亩。', '开茶节在栖霞岭举办。'],
    [{ where: 'headline', text: '云杉茶业有限公司开园' }, '云杉茶业有限公司在北坡种下新苗。', '⟦云衫茶业→云杉茶业⟧有限公司还办起了技校。'],
    ['溪畔实验小学添了新操场。', '家长走进溪⟦畔试验小学→畔实验小学⟧参观。'],
    ['黑石岭隧道昨日贯通。', '⟦黑岭石隧道→黑石岭隧道⟧全长两公里。'],
    ['白鹤湖垂钓中心开业。', '⟦白荷湖→白鹤湖⟧垂钓中心每天接待百人。'],
    ['菱塘队夺冠，菱塘队的鼓手只有十六岁。', '获得冠军的⟦凌塘队→菱塘队⟧下月参加市里比赛。'],
    ['红星文创园昨日开园。', '⟦红新文创园→红星文创园⟧收门票十元。'],
    ['投资两亿元的“碧水入城”工程昨天通水。', '水利局说，“⟦碧水润城→碧水入城⟧”工程全年可引水。'],
    ['高山上种出的“岭上翠”苹果汁多。', '今年，“⟦岭尚翠→岭上翠⟧”卖到了省城。'],
    [{ where: 'headline', text: '县妇幼保健院周日接诊' }, '县妇幼⟦保健站→保健院⟧从本月起开放儿科门诊。', '首个周日，县妇幼保健院接诊百人。'],
    ['市文物考古研究所清理出一座砖室墓。', '市文物考古⟦研究院→研究所⟧计划年底前完成修复。'],
  ],
  keeps: [
    ['从“洛城制造”到“洛城智造”，路走了十年。'],
    ['“碧水入城”工程昨天通水。', '“碧水绕城”河道明年动工。'],
    ['他们要回到他的家乡。', '山背后的村庄就是她的家乡。'],
    ['市文物考古研究所清理出一座砖室墓。', '省文物考古研究院派来专家。'],
    ['市场要符合国家文化公园的标准。', '黄河国家文化公园开建。'],
    ['城西水厂扩建后，日供水5万吨。', '城东水厂建于2003年。'],
    ['山禾种业开了观摩会。山禾种业去年推广新种5万亩。', '山谷种业也来了。'],
    ['目前，各生产基地已复工，各生产基地都测了水。', '其中三个生产基地通过审批。'],
    ['市第一中学和市第二中学联办运动会。'],
    ['东河村与冬荷村结成对子。', '冬荷村出技术。'],
    ['县图书馆与县博物馆同日开放。'],
    ['云杉茶业有限公司开园。', '云杉茶业今年增产。'],
  ],
});

// Any one character, where a name is in no edited text.
proofArticleTable(inconsistentOrganisation, {
  flags: [
    ['恒穗农业公司与十三个村签了订单。', '糯玉米进厂，⟦恒惠农业公司→恒穗农业公司⟧当天付款。'],
    ['溪岚木偶艺术剧团下乡演出。', '⟦溪冈木偶艺术剧团→溪岚木偶艺术剧团⟧的老艺人说，台下坐满了人。'],
    ['青瓦果蔬专业合作社建起冷库。', '今年，⟦青瓷果蔬专业合作社→青瓦果蔬专业合作社⟧又要扩建。'],
  ],
  keeps: [
    ['恒穗农业公司、恒惠农业公司与十三个村签了订单。'],
    ['恒穗农业公司与十三个村签了订单。', '糯玉米进厂，恒穗农业公司当天付款。'],
    ['东瓦果蔬专业合作社建起冷库。', '今年，西瓦果蔬专业合作社也要扩建。'],
  ],
}, { ...defaultKnowledge, speller: { threshold: 0, check: () => [], checkDraft: () => [], isCounted: () => () => false, isWord: () => false, gain: () => 0 } });

// A list of hundreds of names in quotes is no article: comparing each with each would take a time that grows with its square.
it('passes over a list of names', () => {
  const han = (code: number): string => String.fromCharCode(0x4e00 + code);
  const names = Array.from({ length: 400 }, (_, i) => `“${han(i * 7)}${han(i * 11 + 1)}${han(i * 13 + 2)}${han(i * 17 + 3)}”工程`);
  const fields = [names.join('、'), '“春苗助学”工程启动。', '“春苗助读”工程启动。'].map((text, i) => ({ where: `para:${i}`, role: 'paragraph' as const, text }));
  const found = (some: typeof fields): number => [...inconsistentOrganisation.check({ id: 'a', fields: some }, defaultKnowledge)].length;
  expect(found(fields.slice(1))).toBe(1);
  expect(found(fields)).toBe(0);
});
