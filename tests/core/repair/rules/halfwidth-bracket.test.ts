import { halfwidthBracket } from '../../../../src/core/repair/rules/halfwidth-bracket';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(halfwidthBracket, {
  flags: [
    '新城⟦(→（⟧一期⟦)→）⟧',
    '人工智能⟦(→（⟧AI⟦)→）⟧',
    '共3项⟦(→（⟧见表）',
    '⟦(→（⟧一⟦)→）⟧总则',
    '他说⟦(→（⟧笑声不断',
    '他说⟦)→）⟧笑声不断',
    '占5%⟦(→（⟧同比⟦)→）⟧',
  ],
  keeps: [
    '函数f(x)为零',
    'Institute (IOT) of',
    '1)报名',
    '新城（一期）',
    'g((x)',
  ],
}, KNOWLEDGE);
