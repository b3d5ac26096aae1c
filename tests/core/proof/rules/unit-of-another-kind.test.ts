import { unitOfAnotherKind } from '../../../../src/core/proof/rules/unit-of-another-kind';
import { proofTable } from '../table';

proofTable(unitOfAnotherKind, {
  flags: ['去年，船队总收入达到86万⟦米→元|美元⟧。', '新码头占地约40⟦公斤→平方米|亩⟧。', '船东赔偿3200⟦公里→元|美元⟧，双方和解。', '江堤全长12⟦平方米→米|公里⟧。', '入夜，江面气温降到4⟦毫米→℃|摄氏度⟧以下。'],
  keeps: ['船队总收入达到86万元。', '新码头占地约40亩。', '江堤全长12公里。', '票价3站1元。', '收入3万元，米2000公斤。', '总投资20亿元级。', '体重8斤。'],
});
