import { fullwidthWestern } from '../../../../src/core/repair/rules/fullwidth-western';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(fullwidthWestern, {
  flags: [
    '⟦２０２４→2024⟧年',
    '增长⟦３．５％→3.5%⟧',
    '⟦ＡＩ→AI⟧选种',
  ],
  keeps: [
    '2024年',
    '，。！',
    '％',
  ],
}, KNOWLEDGE);
