import { isHan } from '../page/width';
import { breaksInside, ENDS_DECK } from './headline';
import { COLUMN } from './kinds';
import type { Reading, Readings } from './readings';
import { N, P } from './weights';

/// What columns are called: their names stand over a headline, and end with such a word.
const COLUMN_NAME =
  /(?:来信|回音|问答|观察|调查|直击|走基层|说法|评论员?|副刊|书架|速递|广角|热线|人物|故事|通讯|时评|快评|短评|手记|连线|聚焦|关注|视点|话题|档案|见闻|访谈|专栏|论坛|随笔|笔谈|一线|现场|特写|纪事|简讯|声音|讲述|行情)$/;
const LONGEST_NAME = 9;

const plain = (line: Reading): boolean => [...line.shown].every((char) => isHan(char) || char === '·');
const isColumnName = (line: Reading): boolean => line.shown.length <= LONGEST_NAME && COLUMN_NAME.test(line.shown);

/// What it costs that one headline of a run ends before line `at` and another begins with it.
export function splitCost(lines: Readings, run: readonly number[], at: number): number {
  const last = lines.at(run[at - 1]!);
  const first = lines.at(run[at]!);
  const signs = signsOf(last, first, at + 1 < run.length ? lines.at(run[at + 1]!) : null, at, run[at]! - run[at - 1]! > 1);
  const odds = (Object.keys(signs) as Sign[]).reduce<number>((sum, sign) => sum + N[sign] * signs[sign], N.base);
  return P.split - odds * P.splitOdds + (breaksInside(last.shown, first.shown) ? P.splitInside : 0);
}

export type Sign = Exclude<keyof typeof N, 'base'>;

function signsOf(last: Reading, first: Reading, next: Reading | null, at: number, apart: boolean): Record<Sign, number> {
  const yes = (it: boolean): number => (it ? 1 : 0);
  const halved = !first.spaced && /[\s\u3000]/.test(first.text);
  return {
    drop: Math.max(-12, Math.min(12, last.width - first.width)) / 6,
    rise: next ? Math.max(-1, Math.min(1, (next.width - first.width) / 6)) : 0,
    apart: yes(apart),
    noGap: yes(first.gap === 0),
    runsOn: yes(last.runsOn > 0),
    hangs: yes(/[—：，、；]$/.test(last.shown)),
    particle: yes(/[的与和及将把被为在、是让对从向]$/.test(last.shown)),
    goesOn: yes(/^[的了、：；！？”’）》等与和及将把被为在]/.test(first.shown)),
    deck: yes(/^(?:——|记(?!者)|访|读|来自|看)/.test(first.shown)),
    decked: yes(ENDS_DECK.test(last.shown) && last.width > LONGEST_NAME),
    column: yes(COLUMN.test(last.shown)),
    cry: yes(/[！？…]$/.test(last.shown)),
    namedBefore: yes(isColumnName(last)),
    named: yes(isColumnName(first)),
    kicker: yes(last.shown.length <= 6 && plain(last) && last.width < first.width - 2),
    middling: yes(last.width > 10.5 && last.width <= 13),
    long: yes(last.width > 13),
    wideBehind: yes(first.width > 12.5),
    opensQuote: yes((last.lastQuote ?? 'close') === 'open'),
    quoted: yes(first.shown.startsWith('“')),
    second: yes(at === 1),
    later: yes(at >= 3),
    atEnd: yes(next === null),
    twoParts: yes(halved),
    lastHalves: yes(halved && at >= 2 && next === null),
  };
}
