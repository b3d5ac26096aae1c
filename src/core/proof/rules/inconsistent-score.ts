import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import { DIGITS, type ProofArticleRule } from '../rule';

const SCORE = '([0-9]{1,3})(?:比|：|:)([0-9]{1,3})';
const WINS = '战胜|击败|力克|险胜|大胜|小胜|轻取|完胜|逆转|不敌|负于|输给|惜败|战平|战成|取胜|获胜|胜出|赢得|拿下|夺得|夺冠|问鼎|摘得|捧杯|收获|结束|告终';
/// 以2比1战胜城南队: how a match ended.
const ENDED = new RegExp(`(?<=以(?:总比分|大比分)?)${SCORE}(?=的(?:比分|成绩)?(?:${WINS})|(?:${WINS}))`, 'g');
/// 将比分定格在3比1: the same, told with the last goal.
const SETTLED = new RegExp(`(?<=比分(?:最终)?(?:被)?(?:定格|锁定|停留|停)(?:在|为|成)|(?:最终|终场|全场)比分(?:为|是|成)?)${SCORE}`, 'g');
/// 渡口队3比1夺冠: a headline leaves 以 out.
const HEADED = new RegExp(`(?<![0-9以分])${SCORE}(?=(?:${WINS})|[夺胜克擒])`, 'g');
/// A part of a match, or the score of several.
const PART = /上半[场时]|[首一二三四五六]节|[第前][一二三四五0-9]局|局分|大比分|总比分|[首次两][局盘]|(?:半场|半时|节)比分/;
/// What decides a match that ended in a draw.
const SHOOT_OUT = '点球';

interface Told {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  /// The two numbers, the higher one first.
  readonly pair: string;
}

/// One match, told of twice with two scores: where an article has one result only, and somewhere else a score that was the last one.
export const inconsistentScore: ProofArticleRule = {
  name: 'inconsistent-score', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article', needs: ['比：:', DIGITS, '胜败克取冠输负平转敌出结束终得下杯鼎夺擒'],
  docs: {
    what: { zh: '同一场比赛的比分前后不一', en: 'A match that ends in two scores' },
    why: { zh: '前面说“以2比1战胜”，后面“将比分定格在3比1”，必有一处写错', en: 'Where it is won by 2比1 and the last goal makes it 3比1, one of the two is wrong' },
    instead: { zh: '核对比分，前后统一', en: 'Check the score and keep to it' },
  },
  messages: { score: { zh: '别处作“{other}”，请核对比分', en: 'Elsewhere it is {other}; check the score' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const settled = fields.flatMap(({ where, text }) => [...told(where, text, SETTLED), ...(where === 'headline' ? told(where, text, HEADED) : [])]);
    if (settled.length === 0 || fields.some(({ text }) => text.includes(SHOOT_OUT))) return;
    const ended = fields.flatMap(({ where, text }) => told(where, text, ENDED));
    const [first] = ended;
    // Of several matches any of the results may be meant.
    if (!first || ended.some(({ pair }) => pair !== first.pair) || new Set(settled.map(({ pair }) => pair)).size > 1) return;
    for (const { where, from, to, pair } of settled) {
      if (pair !== first.pair) yield { where, from, to, fixes: [first.words], message: 'score', data: { other: first.words }, related: [{ where: first.where, from: first.from, to: first.to }] };
    }
  },
};

function told(where: string, text: string, find: RegExp): readonly Told[] {
  return matchesOf(text, find).filter((hit) => !PART.test(text.slice(Math.max(0, hit.index - 24), hit.index).split(/[。；]/).at(-1)!)).map((hit) => {
    const [a, b] = [Number(hit[1]), Number(hit[2])];
    return { where, from: hit.index, to: hit.index + hit[0].length, words: hit[0], pair: `${Math.max(a, b)} ${Math.min(a, b)}` };
  });
}
