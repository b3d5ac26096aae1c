import { patternRule } from '../patterns';

export const decreaseByMultiple = patternRule({
  name: 'decrease-by-multiple', class: 'numeral', severity: 'B', trust: 'none',
  docs: {
    what: { zh: '减少、降低用了“倍”', en: 'A decrease in multiples' },
    why: { zh: '减少一倍就没有了；减少只能用分数或百分数', en: 'Reduced by once its size, nothing is left; decreases take fractions or percentages' },
    instead: { zh: '改为“减少了几分之几”“降低到原来的几分之几”', en: 'Say by or to what fraction' },
  },
  messages: { less: { zh: '减少、降低不用倍数，应改为分数或百分数', en: 'A decrease takes a fraction or a percentage, not a multiple' } },
  patterns: [
    {
      starts: '减降下缩削', find: /(?:减少|降低|下降|缩短|缩小|减轻|缩减|削减|减弱)(?:了|到|至)?(?:近|约|超过|将近|大约)?(?:[0-9]{1,4}(?:\.[0-9]{1,3})?|[一两二三四五六七八九十百数几]{1,3})(?:多|余)?倍(?!率|数|体)/,
      message: 'less', fix: () => [],
    },
    { starts: '减降下缩', find: /(?:降低|下降|减少|缩短|缩小|降|减)(?:到|至|为)了?(?:原来|原先|过去|以前|去年|上年|之前)的(?:[0-9]{1,3}(?:\.[0-9])?|[两二三四五六七八九十]{1,2})倍/, message: 'less', fix: () => [] },
  ],
});
