import { figuresOf, loose, says, type Figure } from './figure';

/// Parts of a whole that a sentence lists by kind, which do not give the whole that the sentences before told.
export interface ByKind {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  /// Whether the article says the whole once more: then one of the parts is wrong.
  readonly sure: boolean;
}

/// 按行业分，食品加工4个，汽车零部件3个，新型建材3个。
const LISTED = /^按[\u4e00-\u9fff]{1,6}(?:分|划分|分类|来分|统计)，/;
/// How many times the sum the whole may be for a slip to be the reason.
const FAR = 1.6;

export function* byKind(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<ByKind> {
  for (const field of fields) {
    if (!/按[\u4e00-\u9fff]{1,6}(?:分|统计)/.test(field.text)) continue;
    const all = figuresOf(field);
    for (const start of new Set(all.map((figure) => figure.sentence))) {
      if (!LISTED.test(field.text.slice(start, start + 16))) continue;
      const parts = all.filter((figure) => figure.sentence === start);
      const [first] = parts;
      if (!first || parts.length < 3 || first.unit === '' || parts.some((part) => part.unit !== first.unit || part.hedge !== 'exact')) continue;
      const wholes = all.filter((figure) => figure.sentence < start && figure.unit === first.unit && figure.hedge === 'exact');
      const [whole] = wholes;
      const sum = parts.reduce((total, part) => total + part.amount, 0);
      if (!whole || new Set(wholes.map(({ amount }) => amount)).size !== 1 || says(whole, sum, parts.reduce((total, part) => total + loose(part) * part.amount, 0) / sum)) continue;
      if (whole.amount > sum * FAR || sum > whole.amount * FAR) continue;
      yield { whole, parts, sum, sure: fields.some((other) => other !== field && figuresOf(other).some((figure) => figure.unit === whole.unit && figure.amount === whole.amount)) };
    }
  }
}
