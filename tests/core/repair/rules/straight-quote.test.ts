import { straightQuote } from '../../../../src/core/repair/rules/straight-quote';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(straightQuote, {
  flags: [
    '他说⟦"→“⟧好⟦"→”⟧。',
    '⟦"→“⟧走吧。⟦"→”⟧他说，⟦"→“⟧天亮了。⟦"→”⟧',
    '叫⟦\'→‘⟧小满⟦\'→’⟧',
    '⟦"→“⟧示范”在前',
    '⟦"→“|”⟧他只说了一半',
    '他说：⟦"→“|”⟧好，都好',
    '书名⟦"→“⟧Green Way⟦"→”⟧很好',
    '版块⟦""→“⟧附近⟦""→”⟧上线',
    '⟦"→“⟧山⟦"→”⟧⟦"→“⟧水⟦"→”⟧',
    '他说⟦"→”|“⟧⟦"→”|“⟧好',
  ],
  keeps: [
    '他说“好”。',
    '"Green Way"',
    '他用Let\'s Go开头',
    'don\'t说不',
  ],
}, KNOWLEDGE);
