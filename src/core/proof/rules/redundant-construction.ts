import { frames } from '../frames';
import { SAID_TWICE } from '../lexicon/blends';
import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const NUMBER = '[0-9][0-9.]{0,8}[余多]?[百千万亿]{0,2}';
const UNIT = '[个名位人户家件条台辆座棵株头只亩吨米元斤公里岁天次场种本篇幅平方千克]{1,3}';

export const redundantConstruction = patternRule({
  name: 'redundant-construction', class: 'wording', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '一句里前后把一个意思说了两遍', en: 'The same thing said twice in one clause' },
    why: { zh: '“从……开始”就是“从……起”，“达”就是“之多”；前后各说一遍，白占版面', en: '从…开始 is 从…起, and 达 already means 之多: one of them is enough' },
    instead: { zh: '留一个', en: 'Keep one' },
  },
  messages: { twice: { zh: '“{one}”与“{other}”语义重复，留一个', en: '{one} and {other} say the same; keep one' } },
  patterns: [
    { find: new RegExp(`((?:多达|高达|达到|竟达|达)${NUMBER}${UNIT})之[多高长重久]`), message: 'twice', fix: (hit) => [hit[1]!], data: (hit) => ({ one: /^[多高竟]?达到?/.exec(hit[0])![0], other: hit[0].slice(-2) }) },
    { find: new RegExp(`(?<=(?:多达|高达|达到?|最多时|最高时)[0-9.]{1,8}余?[百千万]?${UNIT})之[多高长重]`), message: 'twice', fix: () => [''], data: (hit) => ({ one: '达', other: hit[0] }) },
    { find: /(?<=(亩|日|月|年|户)(?:产|均|供水|发电|处理)[^，。；！？/]{0,6}[0-9][^，。；！？/]{0,4})[/／]\1/, message: 'twice', fix: () => [''], data: (hit) => ({ one: hit[1]!, other: hit[0] }) },
    ...frames(SAID_TWICE, 'twice'),
    { find: /(?<=月)(?:份)?[上中下]旬的?([0-9]{1,2})[日号]/, message: 'twice', fix: (hit) => [`${hit[1]!}日`], data: (hit) => ({ one: /[上中下]旬/.exec(hit[0])![0], other: `${hit[1]!}日` }) },
  ],
});
