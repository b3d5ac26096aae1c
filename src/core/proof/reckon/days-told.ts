import { matchesOf } from '../begins';
import { dayNumber, daysIn } from '../calendar';

/// A day of the calendar that a text tells, its year aside: `number` counts days from one year's beginning, `words` is how it is written.
export interface DayTold {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly day: number;
  readonly number: number;
}

const DATE = /(?<![0-9.年—～])(?:(?:19|20)[0-9]{2}年|[去今前上]年)?(?<![0-9.])(?:(1[0-2]|[1-9])月)?([1-9]|[12][0-9]|3[01])日(?!—|～|[至到][0-9])/g;
/// A year without a leap day.
const ANY = 2022;

/// The days that stand in `[from, to)` of a text; a day alone is of the month before it.
export function daysTold(text: string, from: number, to: number): DayTold[] {
  const out: DayTold[] = [];
  let month = 0;
  for (const hit of matchesOf(text.slice(from, to), DATE)) {
    if (hit[1] !== undefined) month = Number(hit[1]);
    const day = Number(hit[2]);
    if (month === 0 || day > daysIn(month)) continue;
    const at = from + hit.index;
    out.push({ from: at, to: at + hit[0].length, words: hit[0], day, number: dayNumber(ANY, month, Math.min(day, daysIn(month, ANY))) });
  }
  return out;
}
