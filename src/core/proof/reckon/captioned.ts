import { slipBetween } from '../figures';
import { figuresOf, type Figure } from './figure';

/// A figure of a caption that the text gives otherwise.
export interface Captioned {
  readonly wrong: Figure;
  readonly right: Figure;
  readonly count: number;
}

/// Of what is shown only a part may be seen, so that a slip must explain the difference; moments, measures of a place and prices are each their own.
const NO_THING = /^(?:|年|月|日|天|岁|周|届|期|级|度|号|次|percent|points|time|temperature|money|length|号|℃)$/;
/// What follows a counted thing and is no part of its name.
const ENDS = /[在正的于是将已，。、；：！？“”（）了有从向为与和及被把]/;

/// Figures of captions whose thing the text counts as well, once and otherwise: 16支龙舟队 under a picture, 18支龙舟队 in the text.
export function* captioned(fields: readonly { readonly where: string; readonly text: string }[]): Iterable<Captioned> {
  const captions = fields.filter(({ where }) => where.startsWith('caption'));
  if (captions.length === 0) return;
  const body = fields.filter(({ where }) => where.startsWith('para') || where === 'headline').flatMap((field) => figuresOf(field));
  for (const caption of captions) {
    for (const figure of figuresOf(caption)) {
      if (NO_THING.test(figure.dimension) || figure.hedge !== 'exact') continue;
      const thing = behind(figure);
      const same = body.filter((q) => q.dimension === figure.dimension && q.hedge === 'exact' && areOne(thing, behind(q)));
      const values = new Set(same.map((q) => q.amount));
      const [right] = same;
      if (!right || values.size !== 1 || values.has(figure.amount) || !slipBetween(figure.value, right.value, figure)) continue;
      yield { wrong: figure, right, count: same.length };
    }
  }
}

/// The words behind a figure, up to what ends the name of the thing.
function behind({ text, to }: Figure): string {
  const words = text.slice(to, to + 8).replace(/^的/, '');
  const end = words.search(ENDS);
  return end < 0 ? words : words.slice(0, end);
}

/// Whether the words behind two figures begin with one thing, or the shorter stands within the longer: 选手, 盲人选手.
const areOne = (a: string, b: string): boolean => a.length >= 2 && b.length >= 2 && (a.startsWith(b.slice(0, 2)) || a.endsWith(b.slice(0, 2)) || b.endsWith(a.slice(0, 2)));
