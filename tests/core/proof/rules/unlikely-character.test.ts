import { describe, expect, it } from 'vitest';
import { createSpeller, defaultKnowledge } from '../../../../src/core/proof/index';
import { unlikelyCharacter } from '../../../../src/core/proof/rules/unlikely-character';
import { packModel } from '../../../../src/core/proof/speller/model';
import { runOnField } from '../../../../src/core/rule/run';
import { smallModel } from '../speller/small';
import { proofTable } from '../table';

const knowledge = { ...defaultKnowledge, speller: createSpeller(packModel(smallModel())) };

proofTable(unlikelyCharacter, {
  flags: ['桥头街道认真部⟦暑→署⟧供暖工作，确保群众满意。', '据河口居委会介绍，今年的秋收工作⟦以→已⟧经全面展开。', { role: 'headline', text: '城关街道认真部⟦暑→署⟧普查工作' }],
  keeps: ['桥头街道认真部署供暖工作，确保群众满意。', '今年的秋收工作已经全面展开。', { role: 'byline', text: '城关街道认真部暑普查工作' }],
}, knowledge);

describe('what is not corrected', () => {
  const field = { where: 'para:0', role: 'paragraph', text: '桥头街道认真部暑供暖工作，确保群众满意。' } as const;

  it('finds nothing without a speller', () => {
    expect(runOnField([unlikelyCharacter], field, defaultKnowledge)).toEqual([]);
  });

  it('leaves names and the house\'s wordings alone', () => {
    expect(runOnField([unlikelyCharacter], field, { ...knowledge, people: [{ name: '真部暑', posts: [] }] })).toEqual([]);
    expect(runOnField([unlikelyCharacter], field, { ...knowledge, ignore: ['部暑'] })).toEqual([]);
  });
});

describe('characters that may have changed places', () => {
  /// A speller that has one thing to say.
  const saying = (from: number, fix: string, score: number): typeof knowledge => ({ ...defaultKnowledge, speller: { ...knowledge.speller, threshold: 0, check: () => [{ from, to: from + 2, fixes: [fix], score }] } });
  const found = (score: number): number => runOnField([unlikelyCharacter], { where: 'para:0', role: 'paragraph', text: '南北两村合办庙会。' }, saying(0, '北南', score)).length;

  it('are told of where more speaks for it than elsewhere', () => {
    expect(found(1.2)).toBe(0);
    expect(found(1.4)).toBe(1);
  });
});
