import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const strayComma = patternRule({
  name: 'stray-comma', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '动词与它的数目、定语与“的”之间用了逗号', en: 'A comma between a verb and its number, or before 的' },
    why: { zh: '这些成分结合紧密，读起来没有停顿，不能用逗号隔开', en: 'They belong together and are read without a pause' },
    instead: { zh: '删去逗号', en: 'Drop the comma' },
    source: 'GB/T 15834-2011 4.4',
  },
  messages: { close: { zh: '这里没有停顿，不用逗号', en: 'There is no pause here: no comma' } },
  patterns: [
    { starts: '，', find: /(?<=(?:共有|共计|约有|只有|达到|增至|现有|建有|设有|多达|长达|高达|仅有|至少有|一共有))，(?=[0-9一二两三四五六七八九十])/, message: 'close', fix: () => [''] },
    { starts: '，', then: '左上以', find: /(?<=[0-9一二两三四五六七八九十百千万亿](?:多|余)?[\u4e00-\u9fff%℃]{1,3})，(?=(?:左右|以上|以下|以内|之内)[，。；、])/, message: 'close', fix: () => [''] },
    { starts: '，', then: '的', find: /(?<=[\u4e00-\u9fff]{2})，(?=的(?![士确话姐黎哥])[\u4e00-\u9fff])/, message: 'close', fix: () => [''] },
    // A street and its number are one address.
    { starts: '、', find: /(?<=[\u4e00-\u9fff](?:路|街|巷|里|弄|胡同|大道))、(?=[0-9]{1,4}号)/, message: 'close', fix: () => [''] },
  ],
});
