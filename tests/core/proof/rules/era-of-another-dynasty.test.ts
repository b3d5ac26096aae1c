import { eraOfAnotherDynasty } from '../../../../src/core/proof/rules/era-of-another-dynasty';
import { proofTable } from '../table';

proofTable(eraOfAnotherDynasty, {
  flags: [
    '石桥建于⟦明朝乾隆→清朝乾隆⟧年间。',
    '庙始建于⟦清代万历→明代万历⟧十二年。',
    '碑刻于⟦唐熙宁→宋熙宁⟧三年。',
  ],
  keeps: [
    '石桥建于清朝乾隆年间。',
    '庙始建于明代万历十二年。',
    '塔建于北宋熙宁年间，南宋绍兴年间重修。',
    '唐宋元丰两朝并无此说。',
  ],
});
