import { confusedParticle } from '../../../../src/core/proof/rules/confused-particle';
import { proofTable } from '../table';

proofTable(confusedParticle, {
  flags: [
    '老人激动⟦的→得⟧直抹眼泪。',
    '她轻轻⟦的→地⟧放下孩子。',
    '他稳稳⟦的→地⟧举起杠铃，',
    '风大，吊篮晃⟦的→得⟧像秋千。',
    '孩子们高兴⟦得→地⟧说：“下雪了！”',
    '这几天大家忙⟦地→得⟧团团转。',
  ],
  keeps: [
    '三三得九。',
    '老人激动得说不出话来。',
    '她说的很对。',
    '老人的嗓音很亮。',
    '这块地不如河边的肥。',
    '大棚、水渠等的管护由村里负责。',
    '目的很清楚。',
    '的地得',
  ],
});
