import type { RepairRule } from '../rule';
import { blankAtEdge } from './blank-at-edge';
import { blankAtMark } from './blank-at-mark';
import { blankAtNumber } from './blank-at-number';
import { blankInHan } from './blank-in-han';
import { blankInHeadline } from './blank-in-headline';
import { dashLookalike } from './dash-lookalike';
import { ellipsisLookalike } from './ellipsis-lookalike';
import { fullwidthWestern } from './fullwidth-western';
import { halfwidthBracket } from './halfwidth-bracket';
import { halfwidthComma } from './halfwidth-comma';
import { halfwidthStop } from './halfwidth-stop';
import { houseGlyph } from './house-glyph';
import { invisibleMark } from './invisible-mark';
import { letterSpacing } from './letter-spacing';
import { lookalikeCharacter } from './lookalike-character';
import { lostGlyph } from './lost-glyph';
import { middleDot } from './middle-dot';
import { presentationForm } from './presentation-form';
import { repeatedMark } from './repeated-mark';
import { straightQuote } from './straight-quote';
import { wideBlank } from './wide-blank';

/// What a character is: settled before anyone asks what stands beside it.
export const characterRules: readonly RepairRule[] = [invisibleMark, houseGlyph, lookalikeCharacter, presentationForm];

/// The repairs, in order of precedence: where two touch the same characters, the earlier one stands.
export const repairRules: readonly RepairRule[] = [
  ...characterRules,
  // Its width and shape.
  halfwidthComma, halfwidthStop, halfwidthBracket, straightQuote, dashLookalike, ellipsisLookalike, middleDot, repeatedMark,
  // The blanks between.
  letterSpacing, blankAtEdge, blankAtMark, blankAtNumber, blankInHan, blankInHeadline, wideBlank,
  // What an editor must decide.
  fullwidthWestern, lostGlyph,
];
