import { middleDot } from '../../../../src/core/repair/rules/middle-dot';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(middleDot, {
  flags: [
    '马丁⟦・→·⟧路德',
    '约翰⟦‧→·⟧李',
    'John⟦∙→·⟧Lee',
  ],
  keeps: [
    '马丁•路德',
    '马丁·路德',
    '• 本期要目',
    '3．5',
  ],
}, KNOWLEDGE);
