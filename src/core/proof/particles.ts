import { BEFORE, BEHIND, BIAS, BOTH, ENDING, NO_PARTICLE, SHAPE, SO_FAR, TO_GO } from './lexicon/particles';

/// How much likelier another particle is than the one that stands, as natural log-odds; 0 for the one that stands.
export interface ParticleOdds {
  readonly 的: number;
  readonly 地: number;
  readonly 得: number;
}

const QUARTER = 4;
const ZERO = 26;
const MOST = 4;
const FARTHEST = 9;

/// By surrounding, with a letter before it for its kind: both log-odds in quarters, `di * 64 + de`, each with `ZERO` added.
let odds: Map<string, number> | undefined;
let noParticle: Set<string> | undefined;

function load(): Map<string, number> {
  const all = new Map<string, number>();
  const letter = (code: number): number => (code >= 97 ? code - 97 + ZERO : code - 65);
  for (const [kind, list] of [['<', BEFORE], ['>', BEHIND], ['', BOTH], ['s', SHAPE], ['e', SO_FAR], ['d', TO_GO], ['p', ENDING]] as const) {
    for (const entry of list.trim().split(/\s+/)) all.set(kind + entry.slice(0, -2), letter(entry.charCodeAt(entry.length - 2)) * 64 + letter(entry.charCodeAt(entry.length - 1)));
  }
  return all;
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

/// A character as the table has it.
function normal(text: string, at: number): string {
  const char = text[at];
  if (char === undefined || char === ' ' || char === '\u3000' || char === '\n') return '^';
  return char >= '0' && char <= '9' ? '0' : char;
}

/// SHAPES: 一趟一趟 1, 认认真真 2, 商量商量 3, 一趟趟 4, 慢腾腾 5, 慢慢 6; empty for all others. `before`: nearest last.
function shapeOf(before: string, han: number): string {
  const [d, c, b, a] = [before.at(-1), before.at(-2), before.at(-3), before.at(-4)];
  if (han >= 4 && d === b && c === a) return c === '一' ? '1' : '3';
  if (han >= 4 && d === c && b === a) return '2';
  if (han >= 3 && d === c) return b === '一' ? '4' : '5';
  return han >= 2 && d === c ? '6' : '';
}

/// What the surroundings of the particle at `at` say. Undefined where no particle stands: in a word, or beside a mark.
export function particleOdds(text: string, at: number): ParticleOdds | undefined {
  if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) return undefined;
  odds ??= load();
  let di = BIAS.di;
  let de = BIAS.de;
  const add = (key: string): void => {
    const known = odds!.get(key);
    if (known === undefined) return;
    di += ((known >> 6) - ZERO) / QUARTER;
    de += ((known & 63) - ZERO) / QUARTER;
  };
  let before = '';
  let behind = '';
  let soFar = 0;
  let toGo = 0;
  while (soFar < FARTHEST && isHan(text.charCodeAt(at - 1 - soFar))) soFar++;
  while (toGo < FARTHEST && isHan(text.charCodeAt(at + 1 + toGo))) toGo++;
  for (let n = 1; n <= Math.min(MOST, soFar + 1); n++) add(`<${(before = normal(text, at - n) + before)}`);
  for (let n = 1; n <= Math.min(MOST, toGo + 1); n++) add(`>${(behind += normal(text, at + n))}`);
  for (let a = 1; a <= 2; a++) for (let b = 1; b <= 2; b++) add(`${before.slice(-a)}_${behind.slice(0, b)}`);
  add(`d${toGo}`);
  add(`d${toGo}${before.at(-1)!}`);
  add(`e${soFar}`);
  add(`e${soFar}${behind[0]!}`);
  add(`p${normal(text, at + 1 + toGo)}`);
  const shape = shapeOf(before, soFar);
  if (shape !== '') {
    add(`s${shape}`);
    add(`s${shape}>${behind.slice(0, 1)}`);
    add(`s${shape}>${behind.slice(0, 2)}`);
    add(`s${shape}d${toGo}`);
  }
  const own = text[at] === '地' ? di : text[at] === '得' ? de : 0;
  return inWord(text, at) ? undefined : { 的: -own, 地: di - own, 得: de - own };
}

/// Whether the character belongs to a word of `NO_PARTICLE`.
function inWord(text: string, at: number): boolean {
  noParticle ??= new Set(NO_PARTICLE.trim().split(/\s+/));
  for (let size = 2; size <= MOST; size++) {
    for (let from = Math.max(0, at - size + 1); from <= at; from++) if (noParticle.has(text.slice(from, from + size))) return true;
  }
  return false;
}
