import { redundantWording } from '../../../../src/core/proof/rules/redundant-wording';
import { proofTable } from '../table';

proofTable(redundantWording, {
  flags: [
    '他⟦当场立即→当场⟧献血。',
    '每年可以⟦节约节省→节约⟧用水。',
    '物资已经⟦全部完全→全部⟧用完。',
    '工程⟦涉及到→涉及⟧三个村',
    '⟦付诸于→付诸⟧行动',
    '部队⟦凯旋归来→凯旋⟧',
    '⟦目前正在→正在|目前⟧施工',
  ],
  keeps: [
    '老街曾经一度没有人气。',
    '这种手艺曾一度失传。',
    '他当场献血，立即离开。',
    '上下左右都是人。',
    '工程涉及三个村',
    '付诸行动',
    '目前，正在施工',
    '凯旋的部队',
  ],
});
