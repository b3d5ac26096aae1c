import type { HouseTerm } from '../knowledge';

const row = (kind: HouseTerm['kind'], wrong: string, use: readonly string[], why: string, within?: readonly string[]): HouseTerm =>
  within ? { kind, wrong, use, why, within } : { kind, wrong, use, why };

const FORMULA = '固定提法不能拼合：两种提法只取其一，以权威发布的原文为准。';

/// The starter list: usage rules that are publicly documented (Xinhua's list of forbidden and cautious words, 2016 revision; GB/T and ministry rules on
/// names), and fixed formulations that are often run together. A house edits it freely.
export const starterTerms: readonly HouseTerm[] = [
  row('forbidden', '考察视察', ['考察', '视察'], FORMULA),
  row('forbidden', '视察考察', ['考察', '视察'], FORMULA),
];
