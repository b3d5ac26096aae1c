import { doubtfulParticle } from '../../../../src/core/proof/rules/doubtful-particle';
import { proofTable } from '../table';

proofTable(doubtfulParticle, {
  flags: ['汗水哗哗⟦的→地⟧流出，', '大家冻⟦的→得⟧直发抖。', '院子扫⟦的→得⟧干净。'],
  keeps: ['汗水哗哗地流出，', '他的手艺很好。', '要让孩子们吃的食物干净。', { role: 'headline', text: '吃的健康' }],
});
