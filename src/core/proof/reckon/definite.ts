import { slipBetween } from '../figures';
import { figuresOf, leadOf, type Figure } from './figure';

/// A figure that names all of a number told before, and is another one.
export interface Definite {
  readonly said: Figure;
  readonly told: Figure;
}

/// 这560亩地, 参赛的28支队伍: of what was counted before.
const ALL = /(?:这|这些|上述|全部|所有|参赛的|参加的|入选的|获奖的|到场的|参展的|受访的|受助的)(?:全部)?$/;
/// What makes of it a part, or a number of another time: 这3年.
const NO_COUNT = /^(?:|年|月|日|天|岁|周|届|期|级|度|号|time|percent|points|temperature|次|个月|倍|层|点)$/;
/// Less is too often round, and too often one of several.
const LEAST = 20;

/// Figures with 这, 全部, 参赛的 before them that the article has nowhere else, where headline and first paragraph have one of their kind, twice or more in the article, from which they differ by a digit.
export function* definites(fields: readonly { readonly where: string; readonly role: string; readonly text: string }[]): Iterable<Definite> {
  const body = fields.filter(({ role }) => role !== 'byline' && role !== 'credit');
  if (!body.some(({ text }) => /这|上述|全部|所有|的[0-9]/.test(text))) return;
  const all = body.flatMap((field) => figuresOf(field));
  const lead = body.find(({ role }) => role === 'paragraph')?.where;
  for (const said of all) {
    if (NO_COUNT.test(said.dimension) || said.hedge !== 'exact' || said.value < LEAST || said.where === 'headline' || !ALL.test(leadOf(said, 8))) continue;
    const same = all.filter((other) => other !== said && other.unit === said.unit && other.scale === said.scale && other.hedge === 'exact');
    if (same.some((other) => other.amount === said.amount)) continue;
    const told = same.filter((other) => (other.where === 'headline' || other.where === lead) && slipBetween(said.value, other.value, said) !== undefined);
    const [first] = told;
    if (!first || new Set(told.map(({ amount }) => amount)).size !== 1 || same.filter(({ amount }) => amount === first.amount).length < 2) continue;
    yield { said, told: first };
  }
}
