import { patternRule } from '../patterns';

export const markAfterOrdinal = patternRule({
  name: 'mark-after-ordinal', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '序次语后面的点号用错', en: 'The wrong mark behind an ordinal' },
    why: { zh: '“首先”“第一”后用逗号；带括号的序次语后不用点号', en: '首先 and 第一 take a comma; an ordinal in brackets takes none' },
    instead: { zh: '“首先，”“第一，”“（一）”', en: 'Write 首先， 第一， （一）' },
    source: 'GB/T 15834-2011 4.4.3.3, B.3.1, B.3.4',
  },
  messages: {
    is: { zh: '“一是”后不用点号', en: 'No mark behind 一是' },
    comma: { zh: '“{word}”后用逗号', en: '{word} takes a comma' },
    none: { zh: '带括号的序次语后不用点号', en: 'No mark behind an ordinal in brackets' },
  },
  patterns: [
    { starts: '、', after: '是', find: /(?<=(?:^|[：；。，])[一二三四五六七八九十]是)、/, message: 'is', fix: () => [''] },
    { starts: '、', after: '先次后一二三四五六七八九十', find: /(?<=(?:^|[。；：！？])(首先|其次|再次|最后|第[一二三四五六七八九十]))、(?![第一二三四五六七八九十其再最])/, message: 'comma', fix: () => ['，'], data: (hit) => ({ word: hit[1]! }) },
    { starts: '、', after: '一', find: /(?<=，(第一))、(?=[^。！？]{2,60}[；，。]第二[，、])/, message: 'comma', fix: () => ['，'], data: (hit) => ({ word: hit[1]! }) },
    { starts: '、，．.', after: '）', find: /(?<=(?:^|[。；：])（(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})）)[、，．.]/, message: 'none', fix: () => [''] },
    { starts: '：', after: '是', find: /(?<=(?:^|[：；。，])[一二三四五六七八九十]是)：(?!“)/, message: 'is', fix: () => ['', '，'] },
  ],
});
