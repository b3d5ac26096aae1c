import type { ArticleFields } from '../rule/rule';
import { SURNAME } from './lexicon/surnames';
import { confusable } from './sound';
import { beginOf, firstOf, nextOf, standsAt, wholeOf } from './whole';

/// Surnames of two characters.
export const COMPOUND: ReadonlySet<string> = new Set(SURNAME.split('|').filter((each) => each.length === 2));

/// A place that a name may be meant at.
export interface Near {
  readonly where: string;
  readonly from: number;
}

/// Where something stands that differs from the name by one character, or by the order of the given name's two.
export function nearPlaces({ fields }: ArticleFields, name: string): readonly Near[] {
  const units = wholeOf(fields);
  const turned = name.length === 3 && name[1] !== name[2] ? name[0]! + name[2]! + name[1]! : '';
  // With one character different either the first one stands, or all the others do; the turned name begins with the first one too.
  const places: number[] = [];
  const initial = name.charCodeAt(0);
  for (let at = firstOf(initial); at >= 0; at = nextOf(at)) if (isNear(units, at, name, turned)) places.push(at);
  const rest = name.slice(1);
  for (let at = firstOf(rest.charCodeAt(0)); at >= 0; at = nextOf(at)) if (standsAt(at, rest) && units[at - 1] !== initial && isNear(units, at - 1, name, turned)) places.push(at - 1);
  const compound = COMPOUND.has(name.slice(0, 2));
  if (places.length === 0 && !compound) return NONE;
  places.sort((a, b) => a - b);
  const out: Near[] = [];
  let k = 0;
  for (let i = 0; i < fields.length; i++) {
    const { where, text, role } = fields[i]!;
    const begin = beginOf(i);
    const passed = role === 'byline' || role === 'credit';
    // A surname of two characters may be written by sound in both: 钟离, 终黎.
    if (compound && !passed) for (let at = text.indexOf(name.slice(2), 2); at >= 0; at = text.indexOf(name.slice(2), at + 1)) if (confusable(text[at - 2]!, name[0]!) && confusable(text[at - 1]!, name[1]!)) out.push({ where, from: at - 2 });
    for (; k < places.length && places[k]! < beginOf(i + 1); k++) if (!passed && places[k]! >= begin && places[k]! + name.length <= begin + text.length) out.push({ where, from: places[k]! - begin });
  }
  return out;
}

/// Whether all characters but one of the name stand at a place, or the name with two exchanged.
function isNear(units: Uint16Array, at: number, name: string, turned: string): boolean {
  let same = 0;
  for (let i = 0; i < name.length; i++) if (units[at + i] === name.charCodeAt(i)) same++;
  return same === name.length - 1 || (turned !== '' && same === 1 && standsAt(at, turned));
}

const NONE: readonly Near[] = [];
