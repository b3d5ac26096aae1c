import { Trees } from './trees';
import { randomFrom } from './random';

/// Vectors of bytes, one after the other, each with its answer (0 or 1) and its weight.
export interface Samples {
  readonly width: number;
  readonly vectors: Uint8Array;
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

export interface TreeOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /// The least weight (second derivative) of a leaf.
  readonly least: number;
  /// The share of samples that each tree sees.
  readonly share: number;
  /// The share of features that each tree may split on; all if left out.
  readonly features?: number;
  readonly seed: number;
}

interface Leaf {
  readonly from: number;
  readonly to: number;
  readonly bins: Float64Array;
  readonly g: number;
  readonly h: number;
  gain: number;
  feature: number;
  split: number;
  node: number;
}

/// Regularization of leaf values.
const LAMBDA = 2;

/// Fits a forest to samples by gradient boosting on the logistic loss: histograms over the 256 values of a byte, the leaf with the most to gain is split next.
export function fitTrees(samples: Samples, options: TreeOptions): Trees {
  const { width, vectors, answers, weights } = samples;
  const n = answers.length;
  const random = randomFrom(options.seed);
  const scores = new Float32Array(n);
  const g = new Float32Array(n);
  const h = new Float32Array(n);
  const rows = new Uint32Array(n);
  const spare = new Uint32Array(n);
  const roots: number[] = [];
  const feature: number[] = [];
  const split: number[] = [];
  const left: number[] = [];
  const value: number[] = [];
  const free: Float64Array[] = [];
  const open = new Uint8Array(width).fill(1);

  const histogram = (from: number, to: number): Float64Array => {
    const bins = free.pop()?.fill(0) ?? new Float64Array(width * 512);
    for (let i = from; i < to; i++) {
      const row = rows[i]!;
      const gr = g[row]!;
      const hr = h[row]!;
      for (let f = 0, at = row * width; f < width; f++, at++) {
        const bin = (f * 256 + vectors[at]!) * 2;
        bins[bin]! += gr;
        bins[bin + 1]! += hr;
      }
    }
    return bins;
  };
  const seek = (leaf: Leaf): void => {
    leaf.gain = 0;
    const whole = leaf.g * leaf.g / (leaf.h + LAMBDA);
    for (let f = 0; f < width; f++) {
      if (!open[f]) continue;
      let gl = 0;
      let hl = 0;
      for (let bin = 0; bin < 255; bin++) {
        gl += leaf.bins[(f * 256 + bin) * 2]!;
        const step = leaf.bins[(f * 256 + bin) * 2 + 1]!;
        hl += step;
        if (step === 0 || hl < options.least) continue;
        const hr = leaf.h - hl;
        if (hr < options.least) break;
        const gr = leaf.g - gl;
        const gain = gl * gl / (hl + LAMBDA) + gr * gr / (hr + LAMBDA) - whole;
        if (gain > leaf.gain) {
          leaf.gain = gain;
          leaf.feature = f;
          leaf.split = bin;
        }
      }
    }
  };
  const makeLeaf = (from: number, to: number, bins: Float64Array, node: number): Leaf => {
    let sumG = 0;
    let sumH = 0;
    for (let bin = 0; bin < 256; bin++) {
      sumG += bins[bin * 2]!;
      sumH += bins[bin * 2 + 1]!;
    }
    const leaf: Leaf = { from, to, bins, g: sumG, h: sumH, gain: 0, feature: 0, split: 0, node };
    seek(leaf);
    return leaf;
  };

  for (let t = 0; t < options.trees; t++) {
    let m = 0;
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      g[i] = (p - answers[i]!) * weights[i]!;
      h[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!;
      if (random() < options.share) rows[m++] = i;
    }
    if (options.features !== undefined) for (let f = 0; f < width; f++) open[f] = random() < options.features ? 1 : 0;
    const root = feature.length;
    roots.push(root);
    feature.push(255); split.push(0); left.push(0); value.push(0);
    const leaves = [makeLeaf(0, m, histogram(0, m), root)];
    while (leaves.length < options.leaves) {
      let best = 0;
      for (let i = 1; i < leaves.length; i++) if (leaves[i]!.gain > leaves[best]!.gain) best = i;
      const leaf = leaves[best]!;
      if (leaf.gain <= 1e-3) break;
      let low = leaf.from;
      let high = 0;
      for (let i = leaf.from; i < leaf.to; i++) {
        if (vectors[rows[i]! * width + leaf.feature]! <= leaf.split) rows[low++] = rows[i]!;
        else spare[high++] = rows[i]!;
      }
      rows.set(spare.subarray(0, high), low);
      const at = feature.length;
      feature.push(255, 255); split.push(0, 0); left.push(0, 0); value.push(0, 0);
      feature[leaf.node] = leaf.feature;
      split[leaf.node] = leaf.split;
      left[leaf.node] = at - leaf.node;
      const lowIsSmall = low - leaf.from < leaf.to - low;
      const small = lowIsSmall ? histogram(leaf.from, low) : histogram(low, leaf.to);
      for (let i = 0; i < small.length; i++) leaf.bins[i]! -= small[i]!;
      leaves[best] = makeLeaf(leaf.from, low, lowIsSmall ? small : leaf.bins, at);
      leaves.push(makeLeaf(low, leaf.to, lowIsSmall ? leaf.bins : small, at + 1));
    }
    for (const leaf of leaves) {
      value[leaf.node] = Math.max(-32768, Math.min(32767, Math.round(-leaf.g / (leaf.h + LAMBDA) * options.rate * 1024)));
      free.push(leaf.bins);
    }
    for (let i = 0; i < n; i++) {
      let node = root;
      while (feature[node] !== 255) node += left[node]! + (vectors[i * width + feature[node]!]! <= split[node]! ? 0 : 1);
      scores[i]! += value[node]! / 1024;
    }
  }
  return Trees.of(roots, feature, split, left, value);
}
