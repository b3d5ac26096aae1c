import { repeatedItem } from '../../../../src/core/proof/rules/repeated-item';
import { proofTable } from '../table';

proofTable(repeatedItem, {
  flags: [
    '摊上摆着灯笼、春联⟦、灯笼→⟧、年画。',
    '门诊每周二、周四⟦、周二→⟧、周六开放。',
    '夜校开设剪纸、面塑⟦、剪纸→⟧等课程。',
  ],
  keeps: [
    '摊上摆着灯笼、春联、年画。',
    '张、王、李、张四家',
    '提速、提速、再提速！',
    '大米、小米、黑米',
  ],
});
