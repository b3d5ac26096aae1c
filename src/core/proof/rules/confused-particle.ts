import type { Report } from '../../rule/rule';
import { CharSet } from '../begins';
import { particleOdds } from '../particles';
import { PROSE, type ProofParagraphRule } from '../rule';

/// Log-odds from which another particle is told of: for 的, which one in thirty characters of edited news is, at most one in 100,000 characters reaches it.
const SURE = 1.5;
const SURE_OF_RARE = 2;
/// What somebody said or bought may be meant: 他说的很对 is right, as 他说得很对 is.
const HEADLESS = /[说讲问写买卖想要用听唱]/;
const NUMERALS = new CharSet('零一二三四五六七八九十');
const PARTICLES = new CharSet('的地得');
const HEADLESS_MORE = 2;

/// What is more than likely another particle, above `least` where 的 stands and above `leastOfRare` where 地 or 得 does. What should be 的 is not told: there 地 is
/// mostly ground and 得 a verb.
export function* particlesIn(text: string, least: number, leastOfRare: number): Generator<Report> {
  for (let at = 1; at + 1 < text.length; at++) {
    if (!PARTICLES.has(text.charCodeAt(at))) continue;
    // 三三得九.
    const odds = NUMERALS.has(text.charCodeAt(at - 1)) && NUMERALS.has(text.charCodeAt(at + 1)) ? undefined : particleOdds(text, at);
    if (!odds) continue;
    const char = text[at]!;
    const meant = odds.地 >= odds.得 ? '地' : '得';
    const bar = char !== '的' ? leastOfRare : meant === '得' && HEADLESS.test(text[at - 1]!) ? least + HEADLESS_MORE : least;
    if (meant === char || text[at - 1] === '等' || odds[meant] < bar || (char !== '的' && odds[meant] < odds.的)) continue;
    yield { from: at, to: at + 1, fixes: [meant], message: meant === '地' ? 'di' : 'de' };
  }
}

export const confusedParticle: ProofParagraphRule = {
  name: 'confused-particle', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '的地得',
  docs: {
    what: { zh: '“的”“地”“得”用混', en: '的, 地 and 得 mixed up' },
    why: { zh: '状语后面用“地”，补语前面用“得”；见报文字里，这样的词语之间几乎只用另一个字', en: 'An adverbial is followed by 地, a complement preceded by 得; between such words edited text has nearly always the other one' },
    instead: { zh: '改用建议的字', en: 'Write the suggested one' },
    source: '现代汉语词典',
  },
  messages: {
    di: { zh: '前面是状语，用“地”', en: 'What stands before is an adverbial: 地' },
    de: { zh: '后面是补语，用“得”', en: 'What stands behind is a complement: 得' },
  },
  check: ({ text }) => particlesIn(text, SURE, SURE_OF_RARE),
};
