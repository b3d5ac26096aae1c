import { missingSubject } from '../../../../src/core/proof/rules/missing-subject';
import { proofTable } from '../table';

proofTable(missingSubject, {
  flags: [
    '“通过这次培训，⟦使→⟧我学会了修剪。”村民说。',
    '由于气温的回升，⟦使→⟧赏花的人多了。',
    '通过这次培训，⟦使→⟧大家学到了本领。',
    '在各方努力下，⟦使→⟧工程提前完工。',
    '近年来，通过技术改造，⟦使→⟧产量翻番。',
  ],
  keeps: [
    '气温的回升，使赏花的人多了。',
    '通过培训，大家学到了本领。',
    '企业通过改造，使产量翻番。',
    '通过网络，使用者可以下单。',
  ],
});
