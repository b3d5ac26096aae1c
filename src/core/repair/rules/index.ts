import type { RepairRule } from '../rule';
import { blankAtEdge } from './blank-at-edge';
import { blankAtMark } from './blank-at-mark';
import { blankAtNumber } from './blank-at-number';
import { blankInHan } from './blank-in-han';
import { halfwidthComma } from './halfwidth-comma';

/// The repairs, in order of precedence: where two touch the same characters, the earlier one stands.
export const repairRules: readonly RepairRule[] = [blankAtEdge, blankAtMark, blankAtNumber, blankInHan, halfwidthComma];
