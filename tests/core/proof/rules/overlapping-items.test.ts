import { overlappingItems } from '../../../../src/core/proof/rules/overlapping-items';
import { proofTable } from '../table';

proofTable(overlappingItems, {
  flags: [
    '摊位上摆满了⟦水果、苹果→苹果⟧和蜂蜜。',
    '收购站只收⟦西红柿、蔬菜→西红柿⟧。',
    '补贴范围包括⟦家电、冰箱→冰箱⟧等。',
    '孩子们收到了⟦文具、铅笔→铅笔⟧和书包。',
  ],
  keeps: [
    '摊位上摆满了苹果、梨等水果。',
    '展销会上有水果、蔬菜和蜂蜜。',
    '慰问品里有水果、牛奶和面包。',
    '大棚里种着蔬菜、草莓和花卉。',
    '商场里家电、手机销量上升。',
    '农户把西红柿、蔬菜大棚和果园连成一片。',
  ],
});
