import { inconsistentName } from '../../../../src/core/proof/rules/inconsistent-name';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentName, {
  flags: [
    ['副局长何书宁介绍情况。何书宁表示，工程已完工。', { where: 'caption:0', text: '副局长⟦何书凝→何书宁⟧介绍情况。' }],
    [{ where: 'headline', text: '⟦顾清元→顾清源⟧：守住年画' }, '顾清源俯身刻板。16岁的顾清源拜师。2015年，顾清源自筹资金。'],
    ['镇长许志扬说，路修好了。', '许志扬表示，还要架桥。⟦许志阳→许志扬⟧带队检查。'],
  ],
  keeps: [
    ['副局长何书宁、何书凝参加座谈。何书宁表示，工程已完工。'],
    ['队长张建国说，开工。', '队员张建军说，好。'],
    ['镇长许志扬说，路修好了。', '许志扬表示，还要架桥。'],
  ],
});
