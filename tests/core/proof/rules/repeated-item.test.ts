import { repeatedItem } from '../../../../src/core/proof/rules/repeated-item';
import { proofTable } from '../table';

proofTable(repeatedItem, {
  flags: [
    '摊上有灯笼、春联、年画⟦、春联→⟧。',
    '门诊开在周一、周二、周四⟦、周二→⟧、周六。',
    '夜校开设剪纸课、面塑课⟦、剪纸课→⟧等课程。',
  ],
  keeps: [
    '摊上摆着灯笼、春联、年画。',
    '张、王、李、张四家',
    '提速、提速、再提速！',
    '大米、小米、黑米', '以21比15、22比20、22比20取胜',
  ],
});
