import { patternRule } from '../patterns';

const NUMBER = '(?:[0-9][0-9.,]{0,12}[百千万亿]{0,2}|[一二两三四五六七八九十百千万亿]{1,8}|[数几][十百千万亿]{1,3})';
const UNIT = '[^，。；：、！？“”（）《》0-9\\s…—多余来约近超逾左右以上下是的]{0,4}';
const ABOUT = '(?:大约|大概|将近|接近|(?<![违合节预纽条公履签续制契解毁誓邀大相])约|(?<![附最靠接临邻将亲远贴逼就晋])近)';
const OVER = '(?:超过|超出|多于|不少于|不低于|不下于|至少|起码|最少|逾|(?<![高])超)';
const UNDER = '(?:不超过|不多于|不足|不到|至多|最多|少于|低于)';
/// 近 before a stretch of time means “the last”, not “almost”.
const RECENT = /^近.*(?:年|月|天|周|日|载|世纪)/;

const dropSuffix = (hit: RegExpExecArray): readonly string[] | null => {
  const [whole, before, number, more, unit, suffix] = hit as unknown as readonly string[];
  if (RECENT.test(whole!)) return null;
  const core = more === undefined ? `${number}${unit}` : `${number}${suffix === undefined ? '' : more}${unit}`;
  return [`${before}${number}${unit}`, ...(suffix === undefined ? [`${number}${more}${unit}`] : [`${core}${suffix}`])];
};
const data = (hit: RegExpExecArray) => ({ before: hit[1]!, after: hit[5] ?? hit[3] ?? '' });
const at = (before: string, more: string, suffix: string): RegExp => new RegExp(`(${before}[需要有为占用花达]{0,2})(${NUMBER})(${more})(${UNIT}?)${suffix}`, 'g');

export const contradictoryApproximation = patternRule({
  name: 'contradictory-approximation', class: 'numeral', severity: 'C', trust: 'offer', needs: '约近概超少逾码过到足最于',
  docs: {
    what: { zh: '一个数目前后加了两个概数词', en: 'A number hedged twice' },
    why: { zh: '“约”与“左右”、“近”与“多”、“超过”与“以上”意思重复或者矛盾', en: '约 and 左右, 近 and 多, 超过 and 以上 say the same twice, or contradict each other' },
    instead: { zh: '只留一个', en: 'Keep one' },
    source: 'GB/T 15835-2011 4.2.3',
  },
  messages: { both: { zh: '“{before}”与“{after}”重复或矛盾，只用一个', en: '{before} and {after} repeat or contradict each other; keep one' } },
  patterns: [
    { starts: '大将接约近', find: at(ABOUT, '多|余|来|', '(左右|上下|以上|以下)(?![坡肢游翻级班岗车滑调浮])'), message: 'both', fix: dropSuffix, data },
    { starts: '超多不至起最逾', find: at(OVER, '多|余|', '(以上|左右|上下)(?![坡肢游翻级班岗车滑调浮])'), message: 'both', fix: dropSuffix, data },
    { starts: '不至最少低', find: at(UNDER, '多|余|', '(以上|以下|左右)'), message: 'both', fix: dropSuffix, data },
    { starts: '大将接约近逾超', find: new RegExp(`((?:${ABOUT}|逾|超过)[需要有为占用花达]{0,2})(${NUMBER})(多|余)()(?![年个]?[年月天日周])`, 'g'), message: 'both', fix: dropSuffix, data },
  ],
});
