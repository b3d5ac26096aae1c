import { lostGlyph } from '../../../../src/core/repair/rules/lost-glyph';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(lostGlyph, {
  flags: [
    '⟦\ue001⟧资料图',
    '价⟦\ufffd⟧格',
  ],
  keeps: [
    '■资料图',
    '𠮷祥',
  ],
}, KNOWLEDGE);
