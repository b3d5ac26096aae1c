import { stopWithinBrackets } from '../../../../src/core/proof/rules/stop-within-brackets';
import { proofTable } from '../table';

proofTable(stopWithinBrackets, {
  flags: [
    '小院最窄处只有两步（还不够停一辆三轮车⟦。）→）。⟧院墙上爬满了丝瓜。',
    '渡船每天只开两班（冬天水浅时停开⟦。）→）。⟧',
    '新桥（比旧桥宽出一倍⟦。→⟧），上月通车。',
  ],
  keeps: [
    '小院最窄处只有两步（还不够停一辆三轮车）。院墙上爬满了丝瓜。',
    '渡船每天只开两班。（本报记者整理。）',
    '他写信来（信是上月写的。路上走了二十天。）催问结果。',
    '公式见附表（单位：元。）',
  ],
});
