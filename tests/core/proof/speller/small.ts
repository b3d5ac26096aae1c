import { Corpus } from '../../../../src/core/proof/speller/learn-corpus';
import { countModel } from '../../../../src/core/proof/speller/learn';
import type { Language } from '../../../../src/core/proof/speller/learn-lore';
import { aboutOf, textBytes } from '../../../../src/core/proof/speller/model';
import type { Sections } from '../../../../src/core/proof/speller/model';
import { packTrees, Trees } from '../../../../src/core/proof/speller/trees';

/// A small world for tests: some sentences of a small town's paper, and what its characters are like.
const PLACES = ['东街', '西街', '南街', '北街', '城关', '河口', '山前', '桥头'];
const TASKS = ['防汛', '供暖', '春耕', '消防', '秋收', '普查'];

export const TEXT = PLACES.flatMap((place) => TASKS.flatMap((task) => [
  `${place}街道认真部署${task}工作，确保群众满意。`,
  `据${place}居委会介绍，今年的${task}工作已经全面展开。`,
  `${place}的干部在会上再次强调，${task}工作要抓紧抓好。`,
])).join('\n');

export const LANGUAGE: Language = {
  readings: new Map([
    ['部', ['bu4']], ['署', ['shu3']], ['暑', ['shu3']], ['树', ['shu4']], ['已', ['yi3']], ['以', ['yi3']], ['在', ['zai4']], ['再', ['zai4']], ['经', ['jing1']], ['径', ['jing4']],
    ['次', ['ci4']], ['满', ['man3']], ['意', ['yi4']], ['易', ['yi4']], ['防', ['fang2']], ['房', ['fang2']], ['汛', ['xun4']], ['讯', ['xun4']],
  ]),
  shapes: new Map([['已', '己'], ['己', '已']]),
  words: new Map([['部署', 50], ['已经', 90], ['再次', 40], ['满意', 30], ['工作', 99], ['群众', 60], ['防汛', 20], ['居委会', 9], ['满意度', 7]]),
  confused: [['部暑', '部署'], ['以经', '已经'], ['满易', '满意'], ['满易', '满意']],
};

/// A corpus of the small world; `more` is counted with it.
export function smallCorpus(more = ''): Corpus {
  const corpus = new Corpus();
  corpus.add(TEXT);
  corpus.add(more);
  return corpus;
}

/// The characters that the small text lacks, often enough to be in its alphabet.
const RARE = Array.from({ length: 6 }, (_, i) => `${'暑树以径易房讯己'.split('').join(`${'甲乙丙丁戊己'[i]}、`)}`).join('\n');

/// A model of the small world whose forest says yes to whatever is proposed; `more` is counted with it.
export function smallModel(more = ''): Sections {
  const sections = countModel(smallCorpus(`${RARE}\n${more}`), LANGUAGE, [3, 3, 3], 'invented');
  const yes = Trees.of([0], [255], [0], [0], [2048]);
  return { ...sections, about: textBytes(JSON.stringify({ ...aboutOf(sections), threshold: 1 })), trees: packTrees(yes), draft: packTrees(yes) };
}
