/// Which elements stay where they are when a sequence of distinct places is put in rising order and the heaviest possible rest is left alone: the heaviest rising run.
/// One pass over a Fenwick tree of best weights by rank: n log n.
export function heaviestRising(places: readonly number[], weights: readonly number[]): boolean[] {
  const count = places.length;
  const rank = new Array<number>(count);
  // A place and its index in one number: numbers are sorted without an object for each.
  const order = Float64Array.from(places, (at, i) => at * count + i).sort();
  order.forEach((one, r) => (rank[one % count] = r + 1));
  // tree[r]: the element that ends the heaviest run among those whose rank falls in the node's range.
  const tree = new Array<number>(count + 1).fill(-1);
  const best: number[] = [];
  const before: number[] = [];
  let top = -1;
  for (let i = 0; i < count; i++) {
    let from = -1;
    for (let r = rank[i]! - 1; r > 0; r -= r & -r) if (tree[r]! >= 0 && (from < 0 || best[tree[r]!]! > best[from]!)) from = tree[r]!;
    best[i] = weights[i]! + (from < 0 ? 0 : best[from]!);
    before[i] = from;
    for (let r = rank[i]!; r <= count; r += r & -r) if (tree[r]! < 0 || best[tree[r]!]! < best[i]!) tree[r] = i;
    if (top < 0 || best[i]! > best[top]!) top = i;
  }
  const stays = new Array<boolean>(count).fill(false);
  for (let i = top; i >= 0; i = before[i]!) stays[i] = true;
  return stays;
}
