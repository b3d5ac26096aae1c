import type { Report } from '../../rule/rule';
import { slips, type Slip } from '../misspelt';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import type { Speller } from '../speller/speller';

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
  check({ text }, { speller }): Iterable<Report> {
    const found = slips(text);
    if (found.length === 0) return NONE;
    let past = 0;
    return [...found].sort((a, b) => a.from - b.from || b.to - a.to).flatMap((slip) => {
      const { from, to, right, kind } = slip;
      if (from < past || COUNTS.test(text.slice(from, to)) || (speller && belongsOutside(text, slip, speller))) return [];
      past = to;
      return [{ from, to, fixes: [right], message: kind, data: { right } }];
    });
  },
};

const NONE: readonly Report[] = [];

/// 两名信贷员: begins with a number and its measure word.
const COUNTS = /^[一两几二三四五六七八九十百千万][名个位只条件张块台辆座户家本份栋层项组对双]/;

/// Whether the character that differs is half of a word whose other half stands outside (受制于任|何), or the words meet otherwise: 豆子|品种.
function belongsOutside(text: string, { from, to, right, kind }: Slip, { isWord }: Speller): boolean {
  if (kind !== 'character') return false;
  const at = [...right].findIndex((char, i) => char !== text[from + i]);
  if (at > 0 && from + at + 1 < to && to < text.length && isWord(text[from + at - 1]!, text[from + at]!) && isWord(text[to - 1]!, text[to]!)) return true;
  // 应力|波 is no 引力波: of three, two are a word of their own.
  if (to - from === 3 && ((at > 0 && isWord(text[from + at - 1]!, text[from + at]!)) || (at < 2 && isWord(text[from + at]!, text[from + at + 1]!)))) return true;
  return (text[from] !== right[0] && from > 0 && isWord(text[from - 1]!, text[from]!)) || (text[to - 1] !== right.at(-1) && to < text.length && isWord(text[to - 1]!, text[to]!));
}
