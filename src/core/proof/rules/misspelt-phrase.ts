import type { Report } from '../../rule/rule';
import { beginsLike, confusable } from '../sound';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import { alteredPhrase } from './altered-phrase';

/// Set phrases with one character that a keyboard offers for theirs, or that looks like it. Of what `altered-phrase` finds, this is asked of all copy: authors who play on a phrase seldom do it by sound.
export const misspeltPhrase: ProofParagraphRule = {
  name: 'misspelt-phrase', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '成语、熟语里错了一个字', en: 'A set phrase with one character wrong' },
    why: { zh: '成语、熟语写法固定，拼音输入最容易带进音近或声母相同的字', en: 'Set phrases have one form; pinyin keyboards offer characters of like sound or the same first letter' },
    instead: { zh: '改回通行的写法；有意活用的可以忽略', en: 'Write the phrase as it is; leave a play on it alone' },
    source: '结巴分词词典（MIT）；THUOCL 词表（MIT）',
  },
  messages: { phrase: { zh: '“{seen}”疑为“{right}”之误', en: '{seen} is probably {right}' } },
  check(field, knowledge): Iterable<Report> {
    const altered = [...alteredPhrase.check(field, knowledge)];
    return altered.flatMap((report) => {
      const seen = field.text.slice(report.from, report.to);
      const fixes = report.fixes.filter((right) => [...right].every((char, i) => char === seen[i] || confusable(seen[i]!, char) || beginsLike(seen[i]!, char) || (knowledge.speller?.looksAlike(seen[i]!, char) ?? false)));
      return fixes.length > 0 ? [{ from: report.from, to: report.to, fixes, message: 'phrase', data: { seen, right: fixes[0]! } }] : [];
    });
  },
};
