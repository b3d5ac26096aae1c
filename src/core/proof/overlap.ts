/// Which of many sets of numbers share much of the smaller one, without comparing each with each.

/// A pair of sets, by their numbers; the first is the later one.
export type Pair = readonly [later: number, earlier: number];

/// So many numbers must be shared among the rare ones before a pair is counted in full.
const SURE = 8;

/// All pairs of sets of which the smaller one has `least` members or more and shares at least the part `share` (0 to 1) of them with the larger one. The members of
/// each set are distinct. Of the rarest members of the smaller set any such pair has some in common, by counting: what stands in very many sets (a set phrase) is looked
/// up for hardly any pair, and time stays in proportion to the members.
export function overlapping(sets: readonly Int32Array[], share: number, least: number): Pair[] {
  const { ids, holders, starts } = invert(sets, least);
  const shared = new Int32Array(sets.length);
  const marks = new Int32Array(starts.length).fill(-1);
  const out: Pair[] = [];
  for (const [a, own] of ids.entries()) {
    if (own.length === 0) continue;
    const need = Math.ceil(own.length * share);
    const holds = (id: number): number => starts[id + 1]! - starts[id]!;
    const sure = Math.min(SURE, need);
    // By rarity and number in one number, so that it is sorted without a comparison. What no other set holds is left out.
    const all = new Float64Array(own.length);
    let rare = 0;
    for (let i = 0; i < own.length; i++) if (holds(own[i]!) > 1) all[rare++] = holds(own[i]!) * 2 ** 32 + own[i]!;
    if (rare < need) continue;
    const order = all.subarray(0, rare).sort();
    // Whoever shares `need` of them shares `sure` of these: the rest is too few.
    const prefix = rare - need + sure;
    const touched: number[] = [];
    for (let i = 0; i < prefix; i++) {
      const id = order[i]! % 2 ** 32;
      for (let at = starts[id]!; at < starts[id + 1]!; at++) {
        const b = holders[at]!;
        if (b === a || ids[b]!.length < own.length || (ids[b]!.length === own.length && b > a)) continue;
        if (shared[b] === 0) touched.push(b);
        shared[b]!++;
      }
    }
    let marked = false;
    for (const b of touched) {
      if (shared[b]! >= sure) {
        if (!marked) for (const id of own) marks[id] = a;
        marked = true;
        let count = 0;
        for (const id of ids[b]!) if (marks[id] === a) count++;
        if (count >= need) out.push(a > b ? [a, b] : [b, a]);
      }
      shared[b] = 0;
    }
  }
  return out;
}

const NONE = new Int32Array(0);

/// The members of the sets numbered from 0 (sets below `least` have none), and by such a number the sets that hold it, ascending, at `[starts[id], starts[id + 1])`.
function invert(sets: readonly Int32Array[], least: number): { readonly ids: readonly Int32Array[]; readonly holders: Int32Array; readonly starts: Int32Array } {
  let total = 0;
  for (const set of sets) if (set.length >= least) total += set.length;
  let size = 1024;
  while (size < total * 2) size *= 2;
  const members = new Int32Array(size);
  // By slot of `members`, the number of the member and 1; 0 where nothing stands.
  const numbers = new Int32Array(size);
  const counts = new Int32Array(total + 1);
  let count = 0;
  const ids = sets.map((set) => {
    if (set.length < least) return NONE;
    const own = new Int32Array(set.length);
    for (let i = 0; i < set.length; i++) {
      const member = set[i]!;
      let slot = (Math.imul(member, 0x9e3779b1) >>> 7) & (size - 1);
      while (numbers[slot] !== 0 && members[slot] !== member) slot = (slot + 1) & (size - 1);
      if (numbers[slot] === 0) {
        members[slot] = member;
        numbers[slot] = ++count;
      }
      own[i] = numbers[slot]! - 1;
      counts[own[i]!]!++;
    }
    return own;
  });
  const starts = new Int32Array(count + 1);
  for (let id = 0; id < count; id++) starts[id + 1] = starts[id]! + counts[id]!;
  return { ids, holders: holdersOf(ids, starts, total), starts };
}

/// A function of its own: code that is compiled while a long loop above it runs has not seen it yet, and would be thrown away each time.
function holdersOf(ids: readonly Int32Array[], starts: Int32Array, total: number): Int32Array {
  const next = starts.slice();
  const holders = new Int32Array(total);
  for (let set = 0; set < ids.length; set++) {
    const own = ids[set]!;
    for (let i = 0; i < own.length; i++) holders[next[own[i]!]!++] = set;
  }
  return holders;
}
