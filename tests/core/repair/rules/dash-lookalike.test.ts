import { dashLookalike } from '../../../../src/core/repair/rules/dash-lookalike';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(dashLookalike, {
  flags: [
    '山上喊⟦――→——⟧回来',
    '灯亮⟦──→——⟧球进',
    '北京⟦―→—⟧上海',
    '6⟦―→—⟧8月',
    '水位回落10%⟦―→—⟧15%',
  ],
  keeps: [
    '他停了--又说',
    '他停了－－又说',
    { role: 'row', text: '甲 ── 乙' },
    '山上喊——回来',
    'a--b',
    '──────────',
    '电话0351-2442563',
    '-----分隔', '山-水',
    '2019—2020年',
  ],
}, KNOWLEDGE);
