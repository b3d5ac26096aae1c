import { repeatedItem } from '../../../../src/core/proof/rules/repeated-item';
import { proofTable } from '../table';

proofTable(repeatedItem, {
  flags: [
    '摊上有灯笼、春联、年画⟦、春联→⟧。',
    '门诊开在周一、周二、周四⟦、周二→⟧、周六。',
    '夜校开设剪纸课、面塑课⟦、剪纸课→⟧等课程。',
    // A verb of any length before the first, a pair of names before the list.
    '柳湾村这一季在后山的坡地上新种了枇杷、杨梅、枇杷⟦、杨梅→⟧。',
    '甲班、乙班，排练的是合唱、舞蹈、朗诵⟦、舞蹈→⟧。',
    '食盒里有豆沙包、白糖糕、绿豆糕⟦、白糖糕→⟧，旁边有山楂片、柿饼干、核桃酥⟦、柿饼干→⟧。',
  ],
  keeps: [
    '摊上摆着灯笼、春联、年画。',
    '张、王、李、张四家',
    '提速、提速、再提速！',
    '枇杷、全村合起来种了六百多亩的早熟水蜜桃、枇杷',
    '大米、小米、黑米', '以21比15、22比20、22比20取胜',
  ],
});
