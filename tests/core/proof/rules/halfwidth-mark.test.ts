import { halfwidthMark } from '../../../../src/core/proof/rules/halfwidth-mark';
import { proofTable } from '../table';

proofTable(halfwidthMark, {
  flags: [
    '“这口井还能用吗⟦?→？⟧”他问。',
    '“快看⟦!→！⟧”孩子喊。',
    '塘里养着草鱼（俗称鲩鱼⟦)→）⟧等三种鱼。',
    '工程完工⟦,→，⟧群众满意',
    '他问⟦:→：⟧几时开工⟦?→？⟧',
    '参会的有张明⟦(市长)→（市长）⟧等',
    '增长12%⟦,→，⟧其中出口占大头',
    '人称⟦"田秀才"→“田秀才”⟧的老人',
  ],
  keeps: [
    '共1,234人参加',
    '比分是3:2',
    '使用GPS(RFID)2,3种',
    '时间为8:30',
    '他说：“好，开工。”',
  ],
});
