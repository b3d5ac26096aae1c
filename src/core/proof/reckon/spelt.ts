import { matchesFrom } from '../begins';
import { CharSet } from '../../text/char-set';
import { valueOf, writeCount, type Quantity } from '../numbers';
import { figuresOf, placed, type Figure } from './figure';

/// Numbers below a hundred in Han numerals with what is counted one by one, or with a stretch of time: 三名, 十二天. One says little, and 几十, 第三 count nothing.
const SPELT = /(?<![第零〇一二两三四五六七八九十百千万亿几数多每0-9.])([二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九两])(人|名|位|户|家|座|所|条|项|件|只|台|辆|枚|块|套|棵|株|册|本|篇|场|处|间|栋|幢|种|支|艘|架|部|盏|对|幅|天|年(?!级)|个月|个小时|小时|分钟|个|趟)(?![多余几半])/y;
const STARTS = new CharSet('二两三四五六七八九十');

/// The figures of a field that are spelt so, in reading order.
export function speltFigures(field: { readonly where: string; readonly text: string }): readonly Figure[] {
  const hits = matchesFrom(field.text, SPELT, STARTS);
  if (hits.length === 0) return NONE;
  return placed(field, hits.map((hit): Quantity => {
    const digitsTo = hit.index + hit[1]!.length;
    return { from: hit.index, digitsTo, to: digitsTo + hit[2]!.length, value: valueOf(hit[1]!), places: 0, scale: 1, unit: hit[2]! };
  }));
}

const NONE: readonly Figure[] = [];

/// The number of `figure` as `like` is written: in Han numerals or in digits.
export function numberLike(figure: Figure, like: Figure): string {
  const [own, other] = [figure, like].map(({ text, from }) => /[0-9]/.test(text[from]!)) as [boolean, boolean];
  if (own === other || figure.value >= 100 || figure.scale !== 1 || figure.places > 0) return figure.text.slice(figure.from, figure.digitsTo);
  return writeCount(figure.value, like.text[like.from]!);
}

/// The figures of a field in digits and in Han numerals, in reading order.
export function allFigures(field: { readonly where: string; readonly text: string }): readonly Figure[] {
  const [own, spelt] = [figuresOf(field), speltFigures(field)];
  return spelt.length === 0 ? own : own.length === 0 ? spelt : [...own, ...spelt].sort((a, b) => a.from - b.from);
}
