import { defaultKnowledge, type ProofKnowledge } from '../../../../src/core/proof/index';
import { postAgainstList } from '../../../../src/core/proof/rules/post-against-list';
import { proofTable } from '../table';

const knowledge: ProofKnowledge = { ...defaultKnowledge, people: [{ name: '蒋一川', posts: ['县委副书记', '县长'] }, { name: '韩予安', posts: ['第三医院副院长'] }] };

proofTable(postAgainstList, {
  flags: ['县委⟦书记蒋一川⟧出席会议', '⟦副县长蒋一川⟧到村里调研', '⟦院长韩予安⟧表示感谢'],
  keeps: ['县长蒋一川到村里调研', '县委副书记、县长蒋一川出席会议', '副院长韩予安表示感谢', '蒋一川说，要抓紧', '院长周楠表示感谢'],
}, knowledge);
