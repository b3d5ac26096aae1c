import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

const HALF_DAYS = '下午|午后|傍晚|晚上|当晚|晚间';

export const malformedTime = patternRule({
  name: 'malformed-time', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '时刻写法自相重复或矛盾', en: 'A time of day that repeats or contradicts itself' },
    why: { zh: '“8:30”已含“分”，后面不再加“分”；二十四小时制不与“下午”“晚上”连用', en: '8:30 already has its minutes; the 24-hour clock does not go with 下午 or 晚上' },
    instead: { zh: '“8时30分”或“8:30”；“15时”或“下午3时”', en: 'Write 8时30分 or 8:30; 15时 or 下午3时' },
    source: 'GB/T 15835-2011 5.1',
  },
  messages: {
    minutes: { zh: '“{clock}”后不再加“{unit}”', en: 'No {unit} behind {clock}' },
    twice: { zh: '“{half}”与二十四小时制的“{hour}时”重复', en: '{half} repeats what {hour} on the 24-hour clock says' },
    never: { zh: '“{half}”没有{hour}时', en: 'There is no {hour} o’clock in the {half}' },
    clock: { zh: '表示时间用“{right}”', en: 'A stretch of time is {right}' },
    none: { zh: '没有“{clock}”这个时刻', en: 'There is no time {clock}' },
  },
  patterns: [
    {
      starts: DIGITS, holds: ':：∶', then: `${DIGITS}:：∶`, find: /(?<![0-9:：∶.])([01]?[0-9]|2[0-4])[:：∶]([0-5][0-9])([分时点])(?!之)/, message: 'minutes',
      fix: (hit) => [`${Number(hit[1])}时${hit[2]!}分`, hit[0].slice(0, -1)], data: (hit) => ({ clock: hit[0].slice(0, -1), unit: hit[3]! }),
    },
    {
      starts: '下午傍晚当', find: new RegExp(`(${HALF_DAYS})(1[3-9]|2[0-3])(?=[时点]|[:：∶][0-5][0-9])`, 'g'), message: 'twice',
      fix: (hit) => [hit[2]!, `${hit[1]!}${Number(hit[2]) - 12}`], data: (hit) => ({ half: hit[1]!, hour: hit[2]! }),
    },
    {
      starts: '上早清凌', find: /(上午|早上|早晨|清晨|凌晨)(1[3-9]|2[0-3])(?=[时点]|[:：∶][0-5][0-9])/, message: 'never',
      fix: () => [], trust: 'none', data: (hit) => ({ half: hit[1]!, hour: hit[2]! }),
    },
    { starts: '分秒', find: /(?<=[0-9一二两三四五六七八九十几半][多余]?)[分秒]种(?![植子类田菜树养姜花群质])/, message: 'clock', fix: (hit) => [`${hit[0][0]!}钟`], data: (hit) => ({ right: `${hit[0][0]!}钟` }) },
    { starts: DIGITS, holds: '时', then: `${DIGITS}时`, find: /(?<![0-9:：∶.第])(?:2[5-9]|[3-9][0-9])时[0-5]?[0-9]分|(?<![0-9:：∶.])(?:[01]?[0-9]|2[0-3])时[6-9][0-9]分/, message: 'none', fix: () => [], trust: 'none', data: (hit) => ({ clock: hit[0] }) },
    { starts: DIGITS, then: `${DIGITS}点时`, find: /(?<![0-9.])([01]?[0-9]|2[0-4])(?:点时|时点)(?![间机候刻多])/, message: 'clock', fix: (hit) => [`${hit[1]!}时`, `${hit[1]!}点`], data: (hit) => ({ right: `${hit[1]!}时` }) },
    { starts: DIGITS, find: /(?<=(?:凌晨|早晨|清晨|上午|下午|晚上|中午|傍晚|早上))([0-9]{1,2})[:：]([1-9])(?![0-9])/, message: 'clock', fix: (hit) => [`${hit[1]!}:0${hit[2]!}`], data: (hit) => ({ right: `${hit[1]!}:0${hit[2]!}` }) },
  ],
});
