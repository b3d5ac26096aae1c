import { mismatchedMeasure } from '../../../../src/core/proof/rules/mismatched-measure';
import { proofTable } from '../table';

proofTable(mismatchedMeasure, {
  flags: ['村口有一⟦颗→棵⟧老槐树', '天上一⟦棵→颗⟧星星', '墙上挂着一⟦副→幅⟧山水画', '门上贴着一⟦幅→副⟧春联', '县里组建了3⟦只→支⟧救援队', '山下有一⟦坐→座⟧石桥', '停着两⟦俩→辆⟧货车'],
  keeps: ['村口有一棵老槐树', '一颗红心', '一幅山水画', '一副手套', '一只鸟', '一支队伍', '两坐两立', '父子俩车技好', '这只队员才懂', '第一副画框'],
});
