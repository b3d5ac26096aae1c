import { misusedTitleMarks } from '../../../../src/core/proof/rules/misused-title-marks';
import { proofTable } from '../table';

proofTable(misusedTitleMarks, {
  flags: [
    '走进⟦《松鹤养老服务有限公司》→松鹤养老服务有限公司|“松鹤养老服务有限公司”⟧',
    '获得⟦《五一劳动奖章》→五一劳动奖章|“五一劳动奖章”⟧',
    '召开⟦《乡村治理研讨会》→乡村治理研讨会|“乡村治理研讨会”⟧',
  ],
  keeps: [
    '学习《乡村振兴促进法》',
    '读《平凡的世界》',
    '《田野日报》记者',
    '看了电影《我和我的家乡》',
  ],
});
