import type { Report } from '../../rule/rule';
import { PROSE, type ProofParagraphRule } from '../rule';

/// A verb that takes a nominal object, and an attribute of it.
const BEFORE = /(?:进行|开展|给予|予以|作出|做出|得到|经过|有了|取得)(?:了|过|着)?[\u4e00-\u9fff]{2,8}$/;
/// A noun made of a verb, up to the phrase's end.
const AFTER = /(?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]{4})(?=[，。；、！？]|$)/y;
/// What may stand before 地 there: adverbs that only ever modify verbs (经过不断地努力 is right), and syllables that make a noun with it (就地, 基地).
const RIGHT = /(?:不断|反复|逐步|逐渐|慢慢|不停|一再|一次次|一遍遍|一点点|一步步|一天天|特意|尽快|尽力|更|[就易异各本该原当此两外实场基土山田农林草绿湿营工产属陆耕荒殖宅园用天大平高目驻腹阵阴墓余境内盆盐圣落])$/;

/// What makes a noun of a 地 before it: 地震, 地方.
const NOUN = /[震方毯级区理质图下上点位面带铁标产基形势域球主]/;

export const adverbialForAttributive: ProofParagraphRule = {
  name: 'adverbial-for-attributive', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '地',
  docs: {
    what: { zh: '定语后用了“地”', en: '地 behind an attribute, where 的 belongs' },
    why: { zh: '“进行”“经过”“给予”等带名词性宾语，宾语里的修饰语是定语，后面用“的”', en: 'Verbs such as 进行, 经过, 给予 take a nominal object; what modifies it is an attribute and takes 的' },
    instead: { zh: '把“地”改为“的”', en: 'Write 的' },
  },
  messages: { de: { zh: '这里的修饰语是定语，用“的”', en: 'An attribute takes 的' } },
  *check({ text }): Iterable<Report> {
    for (let at = text.indexOf('地'); at >= 0; at = text.indexOf('地', at + 1)) {
      AFTER.lastIndex = at + 1;
      if (!AFTER.test(text) || !BEFORE.test(text.slice(Math.max(0, at - 12), at))) continue;
      if (RIGHT.test(text.slice(Math.max(0, at - 3), at)) || NOUN.test(text[at + 1] ?? '')) continue;
      yield { from: at, to: at + 1, fixes: ['的'], message: 'de' };
    }
  },
};
