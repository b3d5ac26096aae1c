import { commaInList } from '../../../../src/core/proof/rules/comma-in-list';
import { proofTable } from '../table';

proofTable(commaInList, {
  flags: [
    '蜜橘销往湖北⟦，→、⟧湖南等地。',
    '客人来自江苏、浙江⟦，→、⟧上海等地。',
    '卖花的、卖鱼的⟦，→、⟧卖菜的，挤满了桥头。',
  ],
  keeps: [
    '蜜橘销往湖北、湖南等地。',
    '医疗队支援湖北，上海、江苏等地已经派出。',
    '卖花的、卖鱼的、卖菜的，挤满了桥头。',
    '他走遍了湖北，湖南也去过两次。',
  ],
});
