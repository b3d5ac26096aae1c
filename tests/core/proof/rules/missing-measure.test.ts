import { missingMeasure } from '../../../../src/core/proof/rules/missing-measure';
import { proofTable } from '../table';

proofTable(missingMeasure, {
  flags: [
    '村里送来⟦一电视机→一台电视机⟧。',
    '院里种着⟦两枣树→两棵枣树⟧。',
    '他养了⟦20多山羊→20多只山羊⟧。',
    '修好了⟦3水井→3口水井⟧。',
    '来了⟦15志愿者→15名志愿者⟧。',
  ],
  keeps: [
    '村里送来一台电视机。', '统一校服已经发放。', '这一博物馆明年开放。', '开着119消防车赶到。', '第三图书馆开馆。', '一志愿者受伤。', '用的是P40手机。', '2019年手机普及。',
    '他从1998年至2003年雨伞卖得最好。', { role: 'headline', text: '15志愿者进山' },
  ],
});
