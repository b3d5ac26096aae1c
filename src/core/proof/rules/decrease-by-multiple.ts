import { fractionOf, writeFraction } from '../numbers';
import { patternRule } from '../patterns';

/// Two figures of one unit, of which the second is what the first became: 由80人减为40人.
const BECAME = /(?<![0-9.])([0-9]{1,6}(?:\.[0-9]{1,2})?)(万?[\u4e00-\u9fff]{1,3}?)[^0-9。；]{0,8}?(?:减|降|缩|压缩|缩短)[\u4e00-\u9fff]{0,2}?[至到为]([0-9]{1,6}(?:\.[0-9]{1,2})?)\2[^0-9。；]{0,8}$/;
const REACH = 48;

/// The share that was lost between the two figures at the end of a text, if it is a plain fraction.
function shareLost(text: string): readonly [number, number] | undefined {
  const hit = BECAME.exec(text);
  return hit ? fractionOf(1 - Number(hit[3]) / Number(hit[1])) : undefined;
}

const wordsOf = ([part, whole]: readonly [number, number]): readonly string[] => [part * 2 === whole ? '一半' : writeFraction([part, whole]), ...((part * 100) % whole === 0 ? [`${(part * 100) / whole}%`] : [])];

export const decreaseByMultiple = patternRule({
  name: 'decrease-by-multiple', class: 'numeral', severity: 'B', trust: 'offer',
  docs: {
    what: { zh: '减少、降低用了“倍”', en: 'A decrease in multiples' },
    why: { zh: '减少一倍就没有了；减少只能用分数或百分数', en: 'Reduced by once its size, nothing is left; decreases take fractions or percentages' },
    instead: { zh: '改为“减少了几分之几”“降低到原来的几分之几”', en: 'Say by or to what fraction' },
  },
  messages: { less: { zh: '减少、降低不用倍数，应改为分数或百分数', en: 'A decrease takes a fraction or a percentage, not a multiple' } },
  patterns: [
    // The two figures stand before it, or it is said to be one whole time, by which half is meant.
    {
      starts: '减降下缩削', find: /(减少|降低|下降|缩短|缩小|减轻|缩减|削减|减弱)(了?)([0-9]{1,4}(?:\.[0-9]{1,3})?|[一两二三四五六七八九十]{1,3})倍(?!率|数|体)/,
      message: 'less', fix: (hit) => {
        const share = shareLost(hit.input.slice(Math.max(0, hit.index - REACH), hit.index)) ?? (/^[1一]$/.test(hit[3]!) ? [1, 2] as const : undefined);
        return share === undefined ? null : wordsOf(share).map((words) => `${hit[1]!}${hit[2]!}${words}`);
      },
    },
    {
      starts: '减降下缩削', find: /(?:减少|降低|下降|缩短|缩小|减轻|缩减|削减|减弱)(?:了|到|至)?(?:近|约|超过|将近|大约)?(?:[0-9]{1,4}(?:\.[0-9]{1,3})?|[一两二三四五六七八九十百数几]{1,3})(?:多|余)?倍(?!率|数|体)/,
      message: 'less', trust: 'none', fix: () => [],
    },
    { starts: '减降下缩', find: /(?:降低|下降|减少|缩短|缩小|降|减)(?:到|至|为)了?(?:原来|原先|过去|以前|去年|上年|之前)的(?:[0-9]{1,3}(?:\.[0-9])?|[两二三四五六七八九十]{1,2})倍/, message: 'less', trust: 'none', fix: () => [] },
  ],
});
