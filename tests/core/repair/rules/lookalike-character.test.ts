import { lookalikeCharacter } from '../../../../src/core/repair/rules/lookalike-character';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(lookalikeCharacter, {
  flags: [
    '⟦⽅→方⟧案已定',
    '⟦⺠→民⟧⟦⽣→生⟧工程',
    '校⟦⻓→长⟧',
    '⟦\uf900→豈⟧有此理',
  ],
  keeps: [
    '方案已定',
    '民生工程',
    '⻗字头的字',
    '\ufa0e字',
  ],
}, KNOWLEDGE);
