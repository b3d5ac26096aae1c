import type { Report } from '../../rule/rule';
import { plain, quantitiesOf, type Quantity } from '../numbers';
import { PROSE, type ProofParagraphRule } from '../rule';

/// `新增6283人，完成目标9000人的72%`: part, whole and share in a row.
const PART_TO_WHOLE = /^，(?:约|已)?(?:占|完成|达到?|是|为)[^，。；、0-9]{0,14}$/;
const WHOLE_TO_SHARE = /^的$/;
/// `公办41所……公办园占比60%`: the share of a labelled part in the whole before it.
/// A rate named after what the part is: 采纳20条，采纳率80%. Of what was cut, the whole may be what is left.
const RATE = /(?!精简|压减|削减|下降|缩减|减少)([\u4e00-\u9fff]{2})率(?:为|达|达到|约)?$/;
const LABEL_SHARE = /([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,2}(?:占比|占)(?:为|达|约)?$/;
const ROUGH = /[多余近约超逾]/;

const exact = (text: string, q: Quantity): boolean => !ROUGH.test(text.slice(Math.max(0, q.from - 1), q.to));

/// 采纳 before 采纳率; 冻死了 before 死亡率.
const named = (words: string, rate: string): boolean => words.endsWith(rate) || (rate === '死亡' && /死了?$/.test(words)) || (rate === '成活' && /(?:存|成)?活了?$/.test(words));

export const wrongShare: ProofParagraphRule = {
  name: 'wrong-share', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '%％',
  docs: {
    what: { zh: '所占的百分数与部分、总数对不上', en: 'A share that part and whole do not give' },
    why: { zh: '部分÷总数应等于所占比例', en: 'The part divided by the whole is the share' },
    instead: { zh: '按部分和总数重算', en: 'Work it out again' },
  },
  messages: { share: { zh: '{part}占{whole}的{right}%', en: '{part} divided by {whole} is {right}%' } },
  *check(field): Iterable<Report> {
    const { text } = field;
    const all = quantitiesOf(field);
    for (const [index, share] of all.entries()) {
      if (!/^[%％]$/.test(share.unit) || index < 2) continue;
      const whole = all[index - 1]!;
      const part = all[index - 2]!;
      if (part.unit !== '' && part.unit === whole.unit && PART_TO_WHOLE.test(text.slice(part.to, whole.from)) && WHOLE_TO_SHARE.test(text.slice(whole.to, share.from))) {
        yield* judge(field.where, text, part, whole, share);
        continue;
      }
      // 党员48名，其中女党员16名，占33.3%.
      if (/^(?:[^，。；、0-9]{0,4})，(?:约)?占(?:比)?(?:为)?$/.test(text.slice(whole.to, share.from)) && whole.unit === part.unit && whole.unit !== '' && whole.value < part.value && /^[^。；！？]{0,10}[，。]?其中[，：]?[^，。；、0-9]{0,10}$/.test(text.slice(part.to, whole.from)) && all[index + 1]?.unit !== whole.unit) {
        yield* judge(field.where, text, whole, part, share);
        continue;
      }
      const rate = RATE.exec(text.slice(Math.max(0, share.from - 8), share.from))?.[1];
      if (rate !== undefined && part.unit !== '' && part.unit === whole.unit) {
        // 抽检200批次，合格190批次，合格率95%: the whole stands first.
        const [first, second] = [part, whole];
        const others = all.slice(0, index - 2).some((q) => q.unit === first.unit && q.from > text.lastIndexOf('。', share.from));
        if (!others && second.value < first.value && named(text.slice(first.to, second.from), rate) && /^[^。！？；0-9]{0,8}，[^。！？；0-9]{0,8}$/.test(text.slice(second.to, share.from)) && !/[。；]/.test(text.slice(first.to, second.from))) yield* judge(field.where, text, second, first, share);
        continue;
      }
      const label = LABEL_SHARE.exec(text.slice(Math.max(0, share.from - 10), share.from))?.[1];
      if (label === undefined) continue;
      const start = text.lastIndexOf('。', share.from);
      const near = all.slice(0, index).filter((q) => q.from > start);
      const parts = near.filter((q) => text.slice(Math.max(start, q.from - label.length - 2), q.from).includes(label) && !/^[%％]$/.test(q.unit));
      const wholes = near.filter((q) => parts.length === 1 && q.unit === parts[0]!.unit && q.value > parts[0]!.value && /(?:共|总)[^，。；、0-9]{0,8}$/.test(text.slice(Math.max(0, q.from - 10), q.from)));
      if (parts.length === 1 && wholes.length === 1 && parts[0]!.unit !== '') yield* judge(field.where, text, parts[0]!, wholes[0]!, share);
    }
  },
};

/// A round number in 万 is meant as it stands, give or take this share.
const ROUNDED = 0.03;

function* judge(where: string, text: string, part: Quantity, whole: Quantity, share: Quantity): Iterable<Report> {
  if (!exact(text, part) || !exact(text, whole) || !exact(text, share) || whole.value <= 0) return;
  const right = (part.value / whole.value) * 100;
  const grain = (q: Quantity): number => (q.scale === 1 && q.places === 0 ? 0 : Math.min(q.scale / 10 ** q.places / 2 / q.value, ROUNDED));
  // Truncation instead of rounding is common and no error of fact.
  const steps = right * 10 ** share.places;
  const even = grain(part) + grain(whole) === 0 && Math.abs(steps - Math.round(steps)) < 1e-9;
  if (Math.abs(right - share.value) <= right * (grain(part) + grain(whole)) + (even ? 0 : 1 / 10 ** share.places) + 1e-9) return;
  const said = plain(Number(right.toFixed(share.places)));
  yield {
    from: share.from, to: share.to, fixes: [`${said}${share.unit}`], message: 'share', data: { part: text.slice(part.from, part.to), whole: text.slice(whole.from, whole.to), right: said },
    related: [{ where, from: part.from, to: part.to }, { where, from: whole.from, to: whole.to }],
  };
}
