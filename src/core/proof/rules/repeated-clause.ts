import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const repeatedClause = patternRule({
  name: 'repeated-clause', class: 'duplicate', severity: 'B', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '一个分句、一句引语紧接着又出现一次', en: 'A clause or a quotation that stands twice in a row' },
    why: { zh: '多半是录入或修改时留下的', en: 'Mostly left over from typing or editing' },
    instead: { zh: '删去一处', en: 'Drop one' },
  },
  messages: { again: { zh: '与前面的分句完全相同', en: 'The same as the clause before' } },
  patterns: [
    // Whoever speaks may say a thing twice: nothing within quotation marks.
    { find: /(?<=^|[。；！？　]|[^，。；！？：“”、\n]，)([^，。；：！？“”‘’、（）\n]{3,40})，\1(?=[，。；])/, message: 'again', fix: (hit) => (isSpoken(hit) || /^[一二三四五六七八九十两几][\u4e00-\u9fff][一二三四五六七八九十两几][\u4e00-\u9fff]$/.test(hit[1]!) ? null : [hit[1]!]) },
    { find: /(“[^“”\n]{3,40}[。！？]”)\1/, message: 'again', fix: (hit) => [hit[1]!] },
  ],
});

const isSpoken = ({ input, index }: RegExpExecArray): boolean => input.lastIndexOf('“', index) > input.lastIndexOf('”', index);
