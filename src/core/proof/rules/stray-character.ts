import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// A bound morpheme right behind a closing quote and before a determiner belongs to no word.
export const strayCharacter = patternRule({
  name: 'stray-character', class: 'character', severity: 'C', trust: 'none', roles: PROSE,
  docs: {
    what: { zh: '一个不能独立成词的字孤悬在引号之后', en: 'A character that is no word of its own hangs behind a closing quote' },
    why: { zh: '“期、性、化、率”等字要附着在别的词上；前后都接不上，多半是漏字或衍字', en: '期, 性, 化, 率 and their kind lean on a word; where none is near, a character is missing or too many' },
    instead: { zh: '对照原稿，删去此字或补足漏掉的字', en: 'Compare with the manuscript: drop it, or supply what is missing' },
  },
  messages: { stray: { zh: '“{char}”在这里接不上前后文，疑为衍字或前面有漏字', en: '“{char}” fits neither side here: one character too many, or one is missing before it' } },
  patterns: [{ starts: '期性化率度力界型式', after: '”’》', then: '各每本该其此', find: /(?<=[”’》])[期性化率度力界型式](?=[各每本该其此])/, message: 'stray', fix: () => [''], data: (hit) => ({ char: hit[0] }) }],
});
