import { colonBeforeName } from '../../../../src/core/proof/rules/colon-before-name';
import { proofTable } from '../table';

proofTable(colonBeforeName, {
  flags: ['这个村被称为⟦：→⟧“画家村”。', '全镇收粮做到⟦：→⟧“颗粒归仓”。', '河堤被誉为⟦：→⟧“十里画廊”，游人不断。'],
  keeps: ['这个村被称为“画家村”。', '他提出一个口号：“颗粒归仓。”', '大家称为：“第一，不误农时；第二，不误晾晒。”'],
});
