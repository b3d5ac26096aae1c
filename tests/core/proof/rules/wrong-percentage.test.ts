import { wrongPercentage } from '../../../../src/core/proof/rules/wrong-percentage';
import { proofTable } from '../table';

proofTable(wrongPercentage, {
  flags: [
    '产值6.50万元，上年同期为5.00万元，同比增长⟦33%→30%⟧',
    '由200户增加到300户，增长⟦60%→50%⟧',
    '产量由2万吨提高到6万吨，增长了⟦3倍→2倍⟧',
  ],
  keeps: [
    '产值6.50万元，上年同期为5.00万元，同比增长30%',
    '由300户减少到200户，下降33%',
    '由300户减少到200户，下降33.3%',
    '产量由2万吨提高到6万吨，增长了2倍',
    '增长33%',
  ],
});
