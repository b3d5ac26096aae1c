import { applyEdits } from '../text/edit';
import type { Field, Finding, Report } from '../rule/rule';
import { sortFindings, toFinding } from '../rule/run';
import type { Patch } from './compose';
import { composePatches } from './compose';
import type { RepairKnowledge, RepairRule } from './rule';
import { characterRules, repairRules } from './rules/index';
import { traitsOf } from './traits';

export type { RepairKnowledge, RepairRule } from './rule';
export { repairRules } from './rules/index';

/// Passes over one text. Each safe repair removes damage and none makes any, so that two or three do; the bound is for the engine's safety alone.
const PASSES = 12;

/// What a rule reported in one pass, on the text as it stood then.
interface Found {
  /// The rule's place in `repairRules`: the lower takes precedence.
  readonly rank: number;
  readonly report: Report;
  readonly safe: boolean;
}

/// A repair of a field: what a rule reported, on the field's own text.
export interface Repair {
  readonly rule: RepairRule;
  readonly report: Report;
}

/// The repairs of one field, by place: none overlaps another, and once all `safe` ones are carried out, running again finds no new safe one.
export function repairField(field: Field, knowledge: RepairKnowledge): Finding[] {
  return sortFindings(repairsOf(field, knowledge).map(({ rule, report }) => toFinding(rule, field.where, field.text, report)));
}

/// The same without what findings have besides: a page has a hundred times more repairs than anybody asks the fingerprint of.
export function repairsOf(field: Field, knowledge: RepairKnowledge): Repair[] {
  let text = field.text;
  let patches: Patch<Found>[] = [];
  let rest: Found[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const found = report(pass === 0 ? characterRules.length : repairRules.length, { ...field, text }, knowledge);
    const safe = withoutOverlaps(found.filter((one) => one.safe), text.length);
    if (safe.length > 0) {
      const edits = safe.map((one) => ({ from: one.report.from, to: one.report.to, insert: one.report.fixes[0]!, why: one }));
      patches = patches.length === 0 ? edits : composePatches(text, patches, edits, weightiest);
      text = applyEdits(text, edits);
    } else if (pass > 0) {
      rest = withoutOverlaps(found, text.length);
      break;
    }
  }
  const out: Repair[] = [];
  for (const { from, to, insert, why } of patches) if (field.text.slice(from, to) !== insert) out.push({ rule: repairRules[why.rank]!, report: { ...why.report, from, to, fixes: [insert] } });
  for (const { shift, why } of untouched(patches, rest)) out.push({ rule: repairRules[why.rank]!, report: { ...why.report, from: why.report.from + shift, to: why.report.to + shift } });
  return out.length < 2 ? out : out.sort((a, b) => a.report.from - b.report.from || a.report.to - b.report.to || (a.rule.name < b.rule.name ? -1 : 1));
}

/// What the first `count` rules report, by place.
function report(count: number, field: Field, knowledge: RepairKnowledge): Found[] {
  const out: Found[] = [];
  const traits = traitsOf(field.text);
  for (let rank = 0; rank < count; rank++) {
    const rule = repairRules[rank]!;
    if ((rule.needs !== undefined && (rule.needs & traits) === 0) || (rule.roles && !rule.roles.has(field.role))) continue;
    for (const report of rule.check(field, knowledge)) out.push({ rank, report, safe: (report.trust ?? rule.trust) === 'safe' && report.fixes.length > 0 });
  }
  return out.length < 2 ? out : out.sort(byPlace);
}

const byPlace = (a: Found, b: Found): number => a.report.from - b.report.from || a.report.to - b.report.to || a.rank - b.rank;

/// Which of several repairs that became one names it: a change of text before a change of layout, then the earlier rule.
function weightiest(found: readonly Found[]): Found {
  const weight = ({ rank }: Found): number => (repairRules[rank]!.layer === 'text' ? 0 : repairRules.length) + rank;
  return found.reduce((best, one) => (weight(one) < weight(best) ? one : best));
}

/// Those, by place, that share no character with one of an earlier rule, or of the same rule and an earlier place.
function withoutOverlaps(found: readonly Found[], length: number): Found[] {
  let end = 0;
  const apart = found.every(({ report }) => {
    const clear = report.from >= end;
    end = Math.max(end, report.to);
    return clear;
  });
  if (apart) return [...found];
  const taken = new Uint8Array(length);
  return [...found].sort((a, b) => a.rank - b.rank || byPlace(a, b)).filter(({ report: { from, to } }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  }).sort(byPlace);
}

/// Those on the repaired text that no patch touches, with the way from there to the original.
function* untouched(patches: readonly Patch<Found>[], found: readonly Found[]): Generator<{ shift: number; why: Found }> {
  let i = 0;
  let shift = 0;
  for (const why of found) {
    const { from, to } = why.report;
    for (let patch = patches[i]; patch && patch.from - shift + patch.insert.length <= from; patch = patches[i]) {
      shift += patch.to - patch.from - patch.insert.length;
      i++;
    }
    const next = patches[i];
    if (!next || next.from - shift >= to) yield { shift, why };
  }
}
