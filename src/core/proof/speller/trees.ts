/// After so many trees a sum under `HOPELESS` is given as it is: the others will not raise it to anything that is offered.
const FIRST_LOOK = 48;
export const HOPELESS = -2.2;
/// Leaves are in so many parts of 1.
const PARTS = 1024;

/// What stands in a node's low byte where it is a leaf.
const LEAF = 255;

/// A gradient-boosted forest over vectors of bytes: the sum of one leaf of each tree is the log-odds that a change is right.
/// A node is one number, so that a walk touches memory once a step: the feature in its low byte, the split in the next, above them how many nodes further its two children stand. A leaf has its value
/// there, in 1/1024.
export class Trees {
  /// By tree, whether it asks about a feature, for the last one that was asked about.
  private asks = new Uint8Array(0);
  private asked = -1;

  /// `roots`: the index of each tree's root. Nodes stand behind their parents, tree after tree.
  constructor(readonly roots: Uint32Array, readonly nodes: Int32Array) {}

  /// From one array for each part of a node: `feature` 255 for a leaf with its `value`; else a vector goes `left` nodes further where its feature is at most `split`, and one more where it is not.
  static of(roots: ArrayLike<number>, feature: ArrayLike<number>, split: ArrayLike<number>, left: ArrayLike<number>, value: ArrayLike<number>): Trees {
    return new Trees(Uint32Array.from(roots), Int32Array.from(feature, (f, i) => (f === LEAF ? LEAF | (value[i]! << 16) : f | (split[i]! << 8) | (left[i]! << 16))));
  }

  /// Log-odds of a vector.
  score(vector: Uint8Array): number {
    const { roots } = this;
    let sum = 0;
    for (let t = 0; t < roots.length; t++) {
      if (t === FIRST_LOOK && sum < HOPELESS * PARTS) break;
      sum += this.leaf(roots[t]!, vector);
    }
    return sum / PARTS;
  }

  /// The higher of the log-odds of a vector and of the same with 1 for 0 or 0 for 1 in `feature`, less `bar`; the first alone where it is hopeless.
  either(vector: Uint8Array, feature: number, bar: number): number {
    const { roots } = this;
    const asks = this.asking(feature);
    let sum = 0;
    let other = 0;
    let end = roots.length;
    for (let t = 0; t < roots.length; t++) {
      if (t === FIRST_LOOK) {
        if (sum < HOPELESS * PARTS) return sum / PARTS;
        if (other < HOPELESS * PARTS) end = t;
      }
      const leaf = this.leaf(roots[t]!, vector);
      sum += leaf;
      if (t >= end) continue;
      if (asks[t] === 0) {
        other += leaf;
        continue;
      }
      vector[feature]! ^= 1;
      other += this.leaf(roots[t]!, vector);
      vector[feature]! ^= 1;
    }
    return sum <= HOPELESS * PARTS ? sum / PARTS : Math.max(sum / PARTS, other / PARTS - bar);
  }

  private leaf(root: number, vector: Uint8Array): number {
    const { nodes } = this;
    let at = root;
    let node = nodes[at]!;
    // The sign says which child, without a branch that a processor would guess wrongly every second time.
    for (let f = node & 255; f !== LEAF; f = node & 255) {
      at += (node >>> 16) + ((((node >>> 8) & 255) - vector[f]!) >>> 31);
      node = nodes[at]!;
    }
    return node >> 16;
  }

  private asking(feature: number): Uint8Array {
    if (this.asked === feature) return this.asks;
    this.asked = feature;
    return (this.asks = Uint8Array.from(this.roots, (root, t) => {
      for (let at = root; at < (this.roots[t + 1] ?? this.nodes.length); at++) if ((this.nodes[at]! & 255) === feature) return 1;
      return 0;
    }));
  }
}

/// A forest as bytes: the number of trees and of nodes, the roots, then of all nodes the features, the splits, and how far the children stand with the value.
export function packTrees({ roots, nodes }: Trees): Uint8Array {
  const out = new Uint8Array(8 + roots.length * 4 + nodes.length * 6);
  const view = new DataView(out.buffer);
  view.setUint32(0, roots.length, true);
  view.setUint32(4, nodes.length, true);
  let at = 8;
  for (const root of roots) {
    view.setUint32(at, root, true);
    at += 4;
  }
  for (let i = 0; i < nodes.length; i++) {
    const leaf = (nodes[i]! & 255) === LEAF;
    out[at + i] = nodes[i]! & 255;
    out[at + nodes.length + i] = leaf ? 0 : (nodes[i]! >>> 8) & 255;
    view.setUint16(at + 2 * nodes.length + 4 * i, leaf ? 0 : nodes[i]! >>> 16, true);
    view.setInt16(at + 2 * nodes.length + 4 * i + 2, leaf ? nodes[i]! >> 16 : 0, true);
  }
  return out;
}

export function unpackTrees(bytes: Uint8Array): Trees {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trees = view.getUint32(0, true);
  const count = view.getUint32(4, true);
  const at = 8 + 4 * trees;
  const roots = Uint32Array.from({ length: trees }, (_, i) => view.getUint32(8 + 4 * i, true));
  const nodes = new Int32Array(count);
  for (let i = 0, kin = at + 2 * count; i < count; i++, kin += 4) {
    const feature = bytes[at + i]!;
    nodes[i] = feature === LEAF ? LEAF | (view.getInt16(kin + 2, true) << 16) : feature | (bytes[at + count + i]! << 8) | (view.getUint16(kin, true) << 16);
  }
  return new Trees(roots, nodes);
}
