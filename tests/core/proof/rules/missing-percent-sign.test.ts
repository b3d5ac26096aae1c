import { missingPercentSign } from '../../../../src/core/proof/rules/missing-percent-sign';
import { proofTable } from '../table';

proofTable(missingPercentSign, {
  flags: [
    '案件办结率达⟦98.5→98.5%⟧。',
    '茶厂接待游客1万人次，比去年同期增长⟦35→35%⟧，农户跟着增收。',
    '绿化覆盖率提高到⟦43→43%⟧；水更清了。',
  ],
  keeps: ['案件办结率达98.5%。', '比去年同期增长35个。', '该指标同比下降0.02，好于预期。', '成绩比去年提高3分。', '合格率为九成。'],
});
