import { clocks, stretches, writeClock } from '../moments';
import type { Misplaced } from './sequence';

/// What the whole took, right before the stretch.
const TOOK = /(?:历时|用时|耗时)(?:了|仅|只|共|约|仅用|只用)*$/;
/// Another day, or a half of the day by which twelve hours are meant to be added.
const ANOTHER = /次日|翌日|第二天|前一[天日]|昨|凌晨|下午|傍晚|晚|夜/;
/// Characters between the two times and what lay between them.
const REACH = 90;
const DAY = 86_400;

/// Two times of day of which the second is the earlier one, with how long the whole took: 8时起……到7时，历时3小时.
export function* backwards(field: { readonly where: string; readonly text: string }): Iterable<Misplaced & { readonly right: string }> {
  const { where, text } = field;
  if (!/[历用耗]时/.test(text)) return;
  const times = clocks(text);
  for (const said of stretches(text)) {
    if (!TOOK.test(text.slice(Math.max(0, said.from - 8), said.from))) continue;
    const before = times.filter((time) => time.to <= said.from && said.from - time.to < REACH);
    const [begin, end] = before.slice(-2);
    if (!begin || !end || end.seconds >= begin.seconds || ANOTHER.test(text.slice(begin.to, said.from)) || begin.seconds + said.seconds >= DAY) continue;
    const place = ({ from, to }: { readonly from: number; readonly to: number }): Misplaced['wrong'] => ({ where, from, to, words: text.slice(from, to) });
    yield { wrong: place(end), other: place(begin), right: writeClock(begin.seconds + said.seconds, text.slice(end.from, end.to)) };
  }
}
