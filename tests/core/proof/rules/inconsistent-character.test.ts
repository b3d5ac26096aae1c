import { inconsistentCharacter } from '../../../../src/core/proof/rules/inconsistent-character';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentCharacter, {
  flags: [
    ['云岭恒懿新材料公司投产。', '恒懿新材料公司说，云岭恒懿新材料公司今年扩建。', '云岭恒⟦艺→懿⟧新材料公司董事长到会。'],
    ['走进碧澜湾小区看变化。', '碧澜湾小区住户多，走进碧澜湾小区的人不少。', '走进碧⟦蓝→澜⟧湾小区，绿树成荫。'],
    ['位于青嶂山脚下的村子。', '村子位于青嶂山脚下。', '位于青⟦帐→嶂⟧山脚下的学校。'],
  ],
  keeps: [
    ['在陕西省开会。', '在山西省开会。'],
    ['他说今天开工。', '她说今天开工。'],
    ['全镇村民参加。', '全镇居民参加。'],
  ],
});
