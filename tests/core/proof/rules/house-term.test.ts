import type { ProofKnowledge } from '../../../../src/core/proof/index';
import { houseTerm } from '../../../../src/core/proof/rules/house-term';
import { defaultKnowledge } from '../../../../src/core/proof/defaults';
import { proofTable } from '../table';

const knowledge: ProofKnowledge = {
  ...defaultKnowledge,
  terms: [
    ...defaultKnowledge.terms,
    { kind: 'preferred', wrong: '柳州城区', use: ['柳州市区'], why: '本报统一写法' },
    { kind: 'cautious', wrong: '首富', use: [], why: '排名易变', within: ['首富翁'] },
  ],
};

proofTable(houseTerm, {
  flags: ['践行⟦以人民为中心的发展理念→以人民为中心的发展思想⟧', '领导⟦考察视察→考察|视察⟧本省时的讲话', '“⟦一带一路战略→“一带一路”倡议⟧', '在⟦柳州城区→柳州市区⟧，他成了⟦首富⟧'],
  keeps: ['践行以人民为中心的发展思想', '领导考察本省时的讲话', '先视察，后考察', '人称首富翁的老人'],
}, knowledge);
