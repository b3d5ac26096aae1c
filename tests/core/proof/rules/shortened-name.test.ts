import { shortenedName } from '../../../../src/core/proof/rules/shortened-name';
import { proofArticleTable } from '../table';

proofArticleTable(shortenedName, {
  flags: [
    ['在⟦管委→管委会⟧主任周楠的带领下，大家参观了园区。', '管委会副主任郑立参加活动。'],
    [{ where: 'headline', text: '⟦村委→村委会⟧副主任领跑乡村夜校' }, '村委会主任说，夜校办得好。'],
    ['居委会的会议室坐满了人。', '⟦居委→居委会⟧主任先发言。'],
  ],
  keeps: [
    ['管委主任周楠带领大家参观了园区。'],
    ['管委会主任周楠说，下一步要抓项目。', '党工委、管委会高度重视。'],
    ['村委换届后，村委会主任走马上任。'],
    ['农业农村委主任到会。', '村委会主任参加。'],
  ],
});
