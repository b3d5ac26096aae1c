import { CharSet } from '../text/char-set';
import { edgesOf, unitsIn, unitsOfSet, type Edges } from './edges';
import { Places } from './places';
import { Recent } from './recent';
import { anyStands, ask, LEAD, unitsOf } from './standing';

/// One search of a field for the expressions of all rules: patterns, signs and whatever else a rule looks for. What was found is remembered for the fields of an article, so that
/// its article rules and its paragraph rules share it.

/// An expression that is looked for. Two of one seeker do not overlap: the one that begins first is taken, then the one that is listed first.
export interface Sought {
  readonly find: RegExp;
  /// Left out: read off the expression. Asked for with the first search: reading hundreds of expressions takes longer than most command lines run, and not all of them search.
  edges?(): Edges;
  /// One of these characters at least stands in the text.
  readonly holds?: string | undefined;
  /// A wording that stands in the text.
  readonly wording?: string | undefined;
  /// What a match is kept as; undefined where it is none after all.
  keep(hit: RegExpExecArray): object | undefined;
}

interface Trial {
  readonly seeker: number;
  readonly find: RegExp;
  readonly edges: Edges;
  /// Lists of characters (`ask`) of each of which one must stand in the text.
  readonly holds: readonly Uint16Array[];
  readonly wording: string | undefined;
  /// Of this set one stands at one of the places `[from, to)` from a match's first.
  readonly near: CharSet | undefined;
  readonly from: number;
  readonly to: number;
  readonly keep: Sought['keep'];
}

/// What a search found: numbers of seekers, and what each of them found, in reading order.
interface Found {
  readonly seekers: readonly number[];
  readonly kept: readonly (readonly object[])[];
}

const trials: Trial[] = [];
/// What was taken up since the last search.
let waiting: { readonly seeker: number; readonly sought: Sought }[] = [];
let seekers = 0;
let places: Places | undefined;
const remembered = new Recent<{ readonly text: string }, Found>(64);

/// Takes up a seeker; gives its number. `once`: its first match is enough.
export function seek(all: readonly Sought[], once = false): number {
  const seeker = seekers++;
  for (const sought of all) waiting.push({ seeker, sought });
  pasts.push(0);
  singles.push(once);
  lists.push(undefined);
  places = undefined;
  remembered.forget();
  return seeker;
}

function trialOf(seeker: number, { find, edges, holds, wording, keep }: Sought): Trial {
  const read = edges ? edges() : edgesOf(find.source);
  const lists = [...(holds === undefined ? [] : [unitsIn(holds)]), ...read.holds].map((units) => ask(unitsOfSet(units)));
  const { near } = read;
  return { seeker, find: new RegExp(find.source, 'y'), edges: read, holds: lists, wording, near: near && setOf(unitsOfSet(near.units)), from: near?.from ?? 0, to: near?.to ?? 0, keep };
}

/// Many expressions look for the same.
const sets = new Map<string, CharSet>();

function setOf(characters: string): CharSet {
  let set = sets.get(characters);
  if (!set) sets.set(characters, (set = new CharSet(characters)));
  return set;
}

/// What the search of a field found.
const foundIn = (field: { readonly text: string }): Found => remembered.of(field, search);

/// The numbers of the seekers that found something in a field.
export const tellersIn = (field: { readonly text: string }): readonly number[] => foundIn(field).seekers;

/// What one seeker found in a field.
export function keptOf(field: { readonly text: string }, seeker: number): readonly object[] {
  const { seekers: all, kept } = foundIn(field);
  for (let i = 0; i < all.length; i++) if (all[i] === seeker) return kept[i]!;
  return NONE;
}

const NONE: readonly object[] = [];
const NOTHING: Found = { seekers: [], kept: [] };

/// Of the search at hand: its text, and by seeker where its last match ended, and what it found.
let text = '';
let units: Uint16Array = new Uint16Array(0);
const pasts: number[] = [];
const singles: boolean[] = [];
const lists: (object[] | undefined)[] = [];
let telling: number[] = [];
/// By trial, what was learnt in the search at hand: `dead`, it lacks what the trial holds; one more, it has all of it; less is of a search before. In an array of its own: most places
/// are passed over by it.
let learnt = new Int32Array(0);
let dead = 0;
const MOST_SEARCHES = 2 ** 30;

function search(field: { readonly text: string }): Found {
  text = field.text;
  dead += 2;
  if (!places || dead > MOST_SEARCHES) {
    for (const { seeker, sought } of waiting) trials.push(trialOf(seeker, sought));
    waiting = [];
    places ??= new Places(trials.map(({ edges }) => edges));
    learnt = new Int32Array(trials.length);
    dead = 2;
  }
  units = unitsOf(text);
  places.seek(units, text.length, attempt);
  if (telling.length === 0) return NOTHING;
  const found = { seekers: telling, kept: telling.map((seeker) => lists[seeker]!) };
  for (const seeker of telling) {
    lists[seeker] = undefined;
    pasts[seeker] = 0;
  }
  telling = [];
  return found;
}

function attempt(place: number, number: number): void {
  let known = learnt[number]!;
  if (known === dead) return;
  const trial = trials[number]!;
  if (known < dead) learnt[number] = known = mayStand(trial) ? dead + 1 : dead;
  if (known === dead) return;
  const { seeker } = trial;
  if (place < pasts[seeker]! || (singles[seeker] && lists[seeker] !== undefined)) return;
  if (trial.near && !standsNear(trial, trial.near, place)) return;
  const { find } = trial;
  find.lastIndex = place;
  const hit = find.exec(text);
  if (!hit) return;
  const kept = trial.keep(hit);
  if (!kept) return;
  pasts[seeker] = place + hit[0].length;
  const list = lists[seeker];
  if (list) list.push(kept);
  else {
    lists[seeker] = [kept];
    telling.push(seeker);
  }
}

/// Whether what must stand near a match's beginning does. Behind the text stands what was in the array before: that is only tried in vain.
function standsNear({ from, to }: Trial, near: CharSet, place: number): boolean {
  const first = place + LEAD;
  for (let at = first + from; at < first + to; at++) if (near.has(units[at]!)) return true;
  return false;
}

/// Whether all that a match holds stands in the text.
function mayStand({ holds, wording }: Trial): boolean {
  for (let i = 0; i < holds.length; i++) if (!anyStands(holds[i]!)) return false;
  return wording === undefined || text.includes(wording);
}
