import { commaBeforeBracket } from '../../../../src/core/proof/rules/comma-before-bracket';
import { proofTable } from '../table';

proofTable(commaBeforeBracket, {
  flags: [
    '修一扇门窗补贴八百元⟦，（每户最高三扇）→（每户最高三扇），⟧由镇里出。',
    '报名费⟦，（含午餐）→（含午餐），⟧当天交齐。',
    '票价⟦，（共20元）→（共20元），⟧开园前买。',
  ],
  keeps: [
    '补贴八百元（每户最高三扇），由镇里出。',
    '说到底，（他们）要自己拿主意。',
    '到了八月，（农历）七月十五已过。',
    '补贴八百元。（记者注）',
  ],
});
