import type { Report } from '../../rule/rule';
import { slips } from '../misspelt';
import { WRITTEN, type ProofParagraphRule } from '../rule';

export const misspeltTerm: ProofParagraphRule = {
  name: 'misspelt-term', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '成语、固定名称里错了一个字、颠倒或漏了字', en: 'An idiom or a fixed name with one character wrong, swapped or lost' },
    why: { zh: '成语和专名只有一种写法，音近、形近的字最容易混进来', en: 'Idioms and names have one spelling; characters of like sound or shape slip in' },
    instead: { zh: '改回通行的写法', en: 'Write it as it is' },
    source: 'THUOCL 词表（MIT）',
  },
  messages: {
    character: { zh: '疑为“{right}”之误', en: 'Probably {right}' },
    order: { zh: '字序颠倒，应为“{right}”', en: 'Two characters are swapped: {right}' },
    missing: { zh: '漏字，应为“{right}”', en: 'A character is missing: {right}' },
  },
  check({ text }): Iterable<Report> {
    const found = slips(text);
    if (found.length === 0) return NONE;
    let past = 0;
    return [...found].sort((a, b) => a.from - b.from || b.to - a.to).flatMap(({ from, to, right, kind }) => {
      if (from < past) return [];
      past = to;
      return [{ from, to, fixes: [right], message: kind, data: { right } }];
    });
  },
};

const NONE: readonly Report[] = [];
