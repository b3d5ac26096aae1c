/// After so many trees a sum under `HOPELESS` is given as it is: the others will not raise it to anything that is offered.
const FIRST_LOOK = 48;
export const HOPELESS = -2.2;
/// Leaves are in so many parts of 1.
const PARTS = 1024;

/// A gradient-boosted forest over vectors of bytes: the sum of one leaf of each tree is the log-odds that a change is right.
/// Flat arrays over all nodes; children stand behind their parents. A leaf has `feature` 255 and its value (in 1/1024) in `value`.
export class Trees {
  /// `roots`: the index of each tree's root.
  constructor(readonly roots: Uint32Array, readonly feature: Uint8Array, readonly split: Uint8Array, readonly left: Uint16Array, readonly value: Int16Array) {}

  /// Log-odds of a vector. `feature[node] <= split[node]` goes to `left[node]` nodes further, else to the one behind that.
  score(vector: Uint8Array): number {
    const { feature, split, left, value, roots } = this;
    let sum = 0;
    for (let t = 0; t < roots.length; t++) {
      if (t === FIRST_LOOK && sum < HOPELESS * PARTS) break;
      let node = roots[t]!;
      for (let f = feature[node]!; f !== 255; f = feature[node]!) node += left[node]! + (vector[f]! <= split[node]! ? 0 : 1);
      sum += value[node]!;
    }
    return sum / PARTS;
  }
}

/// A forest as bytes: the number of trees and of nodes, then the arrays.
export function packTrees({ roots, feature, split, left, value }: Trees): Uint8Array {
  const out = new Uint8Array(8 + roots.length * 4 + feature.length * 6);
  const view = new DataView(out.buffer);
  view.setUint32(0, roots.length, true);
  view.setUint32(4, feature.length, true);
  let at = 8;
  for (const root of roots) {
    view.setUint32(at, root, true);
    at += 4;
  }
  out.set(feature, at);
  out.set(split, at + feature.length);
  at += 2 * feature.length;
  for (let i = 0; i < feature.length; i++, at += 4) {
    view.setUint16(at, left[i]!, true);
    view.setInt16(at + 2, value[i]!, true);
  }
  return out;
}

export function unpackTrees(bytes: Uint8Array): Trees {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trees = view.getUint32(0, true);
  const nodes = view.getUint32(4, true);
  let at = 8;
  const roots = Uint32Array.from({ length: trees }, (_, i) => view.getUint32(at + 4 * i, true));
  at += 4 * trees;
  const feature = bytes.slice(at, at + nodes);
  const split = bytes.slice(at + nodes, at + 2 * nodes);
  at += 2 * nodes;
  const left = Uint16Array.from({ length: nodes }, (_, i) => view.getUint16(at + 4 * i, true));
  const value = Int16Array.from({ length: nodes }, (_, i) => view.getInt16(at + 4 * i + 2, true));
  return new Trees(roots, feature, split, left, value);
}
