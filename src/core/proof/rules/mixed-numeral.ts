import { DATES } from '../numerals/dates';
import { NUMBERS } from '../numerals/numbers';
import { RUNS } from '../numerals/run';
import { SCALES } from '../numerals/scales';
import { patternRule } from '../patterns';

export const mixedNumeral = patternRule({
  name: 'mixed-numeral', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '一个数目里混用了阿拉伯数字和汉字数字', en: 'Arabic digits and Han numerals mixed in one number' },
    why: { zh: '阿拉伯数字只与“万”“亿”连用，不与“千”“百”“十”“几”连用；汉字年份的“零”写作“〇”', en: 'Arabic digits go with 万 and 亿 only, not with 千, 百, 十 or 几; years in Han numerals have 〇' },
    instead: { zh: '统一用一种写法', en: 'Write it in one style' },
    source: 'GB/T 15835-2011 5.2, 5.3',
  },
  messages: {
    tenths: { zh: '“几成几”用汉字', en: 'Tenths are written in Han numerals' },
    number: { zh: '号码用阿拉伯数字', en: 'A number that is dialled is written in digits' },
    counted: { zh: '计量的数里用“零”，“〇”只用于编号和年份', en: 'Counts take 零; 〇 is for years and numbers of things' },
    letter: { zh: '数字里混进了字母', en: 'A letter within a number' },
    scale: { zh: '阿拉伯数字不与“千”“百”“十”连用', en: 'Arabic digits do not go with 千, 百, 十' },
    thousands: { zh: '数目里不用逗号分节', en: 'No comma within a number' },
    money: { zh: '同一个钱数用一种数字', en: 'One sum of money takes one kind of numerals' },
    range: { zh: '一个范围的两端用同一种数字', en: 'Both ends of a range take one kind of numerals' },
    some: { zh: '带“几”的概数用汉字', en: 'A number with 几 is written in Han numerals' },
    same: { zh: '同一句里的同类数字用一种写法', en: 'Numbers of one kind in one sentence take one kind of numerals' },
    minus: { zh: '“零下”与负号只用一个', en: 'Either 零下 or the minus sign' },
    zero: { zh: '汉字年份里用“〇”', en: 'Years in Han numerals take 〇' },
    percent: { zh: '“百分之”后用汉字，或直接写成“{percent}”', en: 'Behind 百分之 write Han numerals, or write {percent}' },
    lunar: { zh: '农历日期用汉字', en: 'Dates of the lunar calendar are written in Han numerals' },
    date: { zh: '同一个日期里不混用两种数字', en: 'One date takes one kind of numerals' },
    era: { zh: '年号纪年用汉字', en: 'Years of an era are written in Han numerals' },
    day: { zh: '书面语里日期用“日”', en: 'In writing a date takes 日' },
    more: { zh: '这样的数后，“{more}”放在“{scale}”后面', en: 'Behind such a number {more} stands behind {scale}' },
    century: { zh: '本世纪还没有到这个年代，应是20世纪', en: 'This century has not come that far: the 20th is meant' },
    document: { zh: '文号里的序号用阿拉伯数字', en: 'The number of a document is written in digits' },
    share: { zh: '“成”就是十分之一，后面不加百分号', en: '成 is a tenth: no percent sign behind it' },
    dotted: { zh: '行文中的日期写作“某年某月某日”，不用点隔开', en: 'A date in running text is written with 年, 月 and 日, not with dots' },
    fixed: { zh: '固定词语里用汉字数字', en: 'In a fixed term numerals are Han characters' },
    week: { zh: '星期几用汉字', en: 'Days of the week are written in Han numerals' },
  },
  patterns: [...SCALES, ...NUMBERS, ...DATES, ...RUNS],
});
