import { defaultKnowledge, type ProofKnowledge } from '../../../../src/core/proof/index';
import { postAgainstList } from '../../../../src/core/proof/rules/post-against-list';
import { proofTable } from '../table';

const knowledge: ProofKnowledge = { ...defaultKnowledge, people: [{ name: '梁启川', posts: ['县委副书记', '县长'] }, { name: '沈怀瑾', posts: ['第三医院副院长'] }] };

proofTable(postAgainstList, {
  flags: ['县委⟦书记梁启川⟧出席会议', '⟦副县长梁启川⟧到村里调研', '⟦院长沈怀瑾⟧表示感谢'],
  keeps: ['县长梁启川到村里调研', '县委副书记、县长梁启川出席会议', '副院长沈怀瑾表示感谢', '梁启川说，要抓紧', '院长周楠表示感谢'],
}, knowledge);
