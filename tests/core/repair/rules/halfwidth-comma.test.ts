import { halfwidthComma } from '../../../../src/core/repair/rules/halfwidth-comma';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(halfwidthComma, {
  flags: [
    '已完成 ⟦,→，⟧室内安装',
    '他说⟦,→，⟧好',
    '共5⟦,→，⟧比上年多',
    '系统用Linux⟦,→，⟧运行平稳',
    '他说“好”⟦,→，⟧转身走了',
    '增长5%⟦,→，⟧',
    '开工⟦,→，⟧2年建成',
  ],
  keeps: [
    '共1,234人',
    'Hello, world',
    'f(x,y)',
    '（a,b）',
    '他说，好',
    ',',
  ],
}, KNOWLEDGE);
