import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const GAP = '[^，。；：！？“”]{1,24}?';

export const blendedConstruction = patternRule({
  name: 'blended-construction', class: 'grammar', severity: 'C', trust: 'offer', roles: PROSE, needs: '因以为于受上与之',
  docs: {
    what: { zh: '两种句式套在一起', en: 'Two constructions nested into one' },
    why: { zh: '“原因是由于……造成的”“以……为由的原因”一头用了两套说法，结构混乱', en: 'The reason is named twice, and the sentence does not parse' },
    instead: { zh: '只用一种句式', en: 'Use one construction' },
  },
  messages: { blend: { zh: '“{one}”与“{other}”两种句式杂糅，取其一', en: '{one} and {other} are two constructions; keep one' } },
  patterns: [
    { starts: '原', find: new RegExp(`原因(?:就|主要)?是(?:由于|因为)${GAP}(?:造成的|所致|导致的|引起的)`, 'g'), message: 'blend', fix: (hit) => [hit[0].replace(/造成的$|所致$|导致的$|引起的$/, '')], data: () => ({ one: '原因是', other: '造成的' }) },
    { starts: '以', wording: '为由', find: new RegExp(`以${GAP}为由的?原因`, 'g'), message: 'blend', fix: (hit) => [hit[0].replace(/的?原因$/, '')], data: () => ({ one: '以……为由', other: '原因' }) },
    { starts: '围', find: new RegExp(`围绕以(${GAP})为(?:中心|主题|重点|核心|主线)`, 'g'), message: 'blend', fix: (hit) => [hit[0].slice(2), `围绕${hit[1]!}`], data: () => ({ one: '围绕', other: '以……为' }) },
    { starts: '本', find: new RegExp(`本着(${GAP})为(原则|宗旨|目的)`, 'g'), message: 'blend', fix: (hit) => [`以${hit[1]!}为${hit[2]!}`, `本着${hit[1]!}的${hit[2]!}`], data: () => ({ one: '本着', other: '为' }) },
    { starts: '目宗', find: new RegExp(`(?:目的|宗旨)是(?:为了)?以?${GAP}为(?:目的|宗旨)`, 'g'), message: 'blend', fix: (hit) => [hit[0].replace(/为(?:目的|宗旨)$/, '')], data: () => ({ one: '目的是', other: '为目的' }) },
    { starts: '对', find: new RegExp(`(?<=(?:^|[。！？；，]))对于?(${GAP})(问题|工作|方面)上(?=，)`, 'g'), message: 'blend', fix: (hit) => [`在${hit[1]!}${hit[2]!}上`, `对${hit[1]!}${hit[2]!}`], data: () => ({ one: '对', other: '上' }) },
    { starts: '深', find: /深受([^，。；：！？“”]{1,12})所(喜爱|欢迎|好评|信赖|爱戴)/, message: 'blend', fix: (hit) => [`深受${hit[1]!}${hit[2]!}`, `为${hit[1]!}所${hit[2]!}`], data: () => ({ one: '深受', other: '所' }) },
    { starts: '与跟和', holds: '开密', find: /[与跟和]([^，。；：！？“”]{2,24}?)(?:是)?(分不开|密不可分)的(?:结果|原因)/, message: 'blend', fix: (hit) => [hit[0].replace(/(?:结果|原因)$/, ''), `是${hit[1]!}的结果`], data: () => ({ one: '与……分不开', other: '是……的结果' }) },
    { starts: '之', wording: '之所以', find: /之所以([^，。；：！？“”]{2,20})的(?:原因|缘故)(?=[，是在])/, message: 'blend', fix: (hit) => [hit[0].slice(3), hit[0].replace(/的(?:原因|缘故)$/, '')], data: () => ({ one: '之所以', other: '的原因' }) },
    { starts: '针', find: /针对于/, message: 'blend', fix: () => ['针对', '对于'], data: () => ({ one: '针对', other: '对于' }) },
    { starts: '，', wording: '之所以', then: '是', find: /(?<=之所以[^。；！？]{2,40})，(?:是因为|是由于)([^。；！？，]{2,30})的(?:原因|缘故)/, message: 'blend', fix: (hit) => [hit[0].replace(/的(?:原因|缘故)$/, '')], data: () => ({ one: '是因为', other: '的原因' }) },
    { starts: '由因', find: /(?:由于|因为)([^，。；：！？“”]{2,20})的(?:原因|缘故)(?:所致|造成)/, message: 'blend', fix: (hit) => [hit[0].replace(/的(?:原因|缘故)(?:所致|造成)$/, '')], data: () => ({ one: '由于', other: '所致' }) },
  ],
});
