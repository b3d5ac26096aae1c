import { halfwidthStop } from '../../../../src/core/repair/rules/halfwidth-stop';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(halfwidthStop, {
  flags: [
    '他问⟦:→：⟧行吗⟦?→？⟧',
    '真好⟦!→！⟧⟦!→！⟧',
    '一是路⟦;→；⟧二是桥',
    '电话⟦:→：⟧0351-123',
    '真的⟦?→？⟧⟦!→！⟧',
    '请看Yahoo⟦!→！⟧公司',
  ],
  keeps: [
    '10:30开会',
    '比分3:2',
    'https://a.cn/b?c=1',
    'Who?',
    '他问：行吗？',
  ],
}, KNOWLEDGE);
