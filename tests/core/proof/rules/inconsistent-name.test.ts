import { inconsistentName } from '../../../../src/core/proof/rules/inconsistent-name';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentName, {
  flags: [
    ['副局长陈立榕介绍情况。陈立榕表示，工程已完工。', { where: 'caption:0', text: '副局长⟦陈立蓉→陈立榕⟧介绍情况。' }],
    [{ where: 'headline', text: '⟦程守墨→程守默⟧：守住年画' }, '程守默俯身刻板。16岁的程守默拜师。2015年，程守默自筹资金。'],
    ['镇长罗启航说，路修好了。', '罗启航表示，还要架桥。⟦罗启杭→罗启航⟧带队检查。'],
  ],
  keeps: [
    ['副局长陈立榕、陈立蓉参加座谈。陈立榕表示，工程已完工。'],
    ['队长张建国说，开工。', '队员张建军说，好。'],
    ['镇长罗启航说，路修好了。', '罗启航表示，还要架桥。'],
  ],
});
