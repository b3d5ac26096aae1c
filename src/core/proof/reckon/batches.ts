import { hanValue } from '../numbers';
import { fieldsWith } from '../presence';
import { ask } from '../standing';
import { figuresOf, isSlip, leadOf, loose, says, type Figure } from './figure';

/// Parts that are numbered through, and the whole that the article gives elsewhere.
export interface Batches {
  readonly wrong: Figure;
  readonly right: number;
  readonly sum: number;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

const NUMBERED = /第([一二三四五六七八九])(批|期|段|阶段|标段|轮|组|季度|年|天|周|场|站|片)[^，。；、0-9]{0,6}$/;
const SAID = /分(?:[2-9]|[两二三四五六七八九])个?(?:批|期|段|阶段|标段|轮|组|季度|年|天|周|场|站|片)/;
const NO_SUM = /^(?:|年|月|日|岁|percent|points|time|temperature|号|℃)$/;
const ORDINAL = ask('第');

/// 分3批实施：第一批48公里，……；第二批52公里，……；第三批46公里: the one that a slip makes right, or the whole.
export function* batches(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Batches> {
  for (const field of fieldsWith(fields, ORDINAL)) {
    if (!SAID.test(field.text)) continue;
    const parts: Figure[] = [];
    for (const figure of figuresOf(field)) {
      const hit = NUMBERED.exec(leadOf(figure, 12));
      if (!hit || NO_SUM.test(figure.dimension)) continue;
      if (hanValue(hit[1]!) !== parts.length + 1 || (parts[0] && parts[0].dimension !== figure.dimension)) break;
      parts.push(figure);
    }
    if (parts.length < 2 || parts.some((part) => part.hedge !== 'exact')) continue;
    const sum = parts.reduce((total, part) => total + part.amount, 0);
    const most = Math.max(...parts.map((part) => part.amount));
    const wholes = fields.flatMap((each) => figuresOf(each)).filter((q) => q.dimension === parts[0]!.dimension && q.hedge === 'exact' && q.amount > most && !parts.includes(q));
    const slack = parts.reduce((total, part) => total + loose(part) * part.amount, 0) / sum;
    if (wholes.some((whole) => says(whole, sum, slack))) continue;
    for (const whole of wholes) {
      const off = (part: Figure): number => whole.amount - (sum - part.amount);
      const wrong = [...parts].reverse().find((part) => off(part) > 0 && isSlip(part, off(part))) ?? (isSlip(whole, sum) ? whole : undefined);
      if (!wrong) continue;
      yield { wrong, right: wrong === whole ? sum : off(wrong), sum, whole, parts };
      break;
    }
  }
}
