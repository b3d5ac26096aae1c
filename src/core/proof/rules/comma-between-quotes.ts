import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const commaBetweenQuotes = patternRule({
  name: 'comma-between-quotes', class: 'punctuation', severity: 'C', trust: 'none', roles: PROSE,
  docs: {
    what: { zh: '并列的引号、书名号之间用了顿号', en: 'An enumeration comma between quotation or title marks' },
    why: { zh: '标有引号、书名号的并列成分之间通常不用顿号', en: 'Items in quotation or title marks are mostly set side by side without it' },
    instead: { zh: '可删去顿号（各报体例不一，仅提醒）', en: 'It may go; houses differ, so this only reminds' },
    source: 'GB/T 15834-2011 4.5.3.5',
  },
  messages: { between: { zh: '并列的引号、书名号之间通常不用顿号', en: 'Between such marks the comma is mostly left out' } },
  patterns: [{ starts: '、', after: '”》', then: '“《', find: /(?<=[”》])、(?=[“《])/, message: 'between', fix: () => [''] }],
});
