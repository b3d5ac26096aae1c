import { applyEdits } from '../text/edit';
import type { Field, Finding, Report } from '../rule/rule';
import { runOnField, sortFindings, toFinding } from '../rule/run';
import type { Patch } from './compose';
import { composePatches } from './compose';
import type { RepairKnowledge, RepairRule } from './rule';
import { characterRules, repairRules } from './rules/index';

export type { RepairKnowledge, RepairRule } from './rule';
export { repairRules } from './rules/index';

/// Passes over one text. Each safe repair removes damage and none makes any, so that two or three do; the bound is for the engine's safety alone.
const PASSES = 12;

const RULES = new Map<string, { readonly rule: RepairRule; readonly rank: number }>(repairRules.map((rule, rank) => [rule.name, { rule, rank }]));

/// The repairs of one field, by place: none overlaps another, and once all `safe` ones are carried out, running again finds no new safe one.
export function repairField(field: Field, knowledge: RepairKnowledge): Finding[] {
  let text = field.text;
  let patches: Patch<Finding>[] = [];
  let rest: Finding[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const found = runOnField(pass === 0 ? characterRules : repairRules, { ...field, text }, knowledge);
    const safe = withoutOverlaps(found.filter((finding) => finding.trust === 'safe' && finding.fixes.length > 0), text.length);
    if (safe.length === 0) {
      if (pass === 0) continue;
      rest = withoutOverlaps(found, text.length);
      break;
    }
    const edits = safe.map((finding) => ({ from: finding.from, to: finding.to, insert: finding.fixes[0]!, why: finding }));
    patches = patches.length === 0 ? edits : composePatches(text, patches, edits, weightiest);
    text = applyEdits(text, edits);
  }
  const out: Finding[] = [];
  for (const { from, to, insert, why } of patches) {
    if (field.text.slice(from, to) !== insert) out.push(restate(why, field, { from, to, fixes: [insert] }));
  }
  for (const { from, to, finding } of outside(patches, rest)) out.push(restate(finding, field, { from, to, fixes: finding.fixes }));
  return sortFindings(out);
}

/// The finding again, in the field's own coordinates.
function restate(finding: Finding, field: Field, place: Pick<Report, 'from' | 'to' | 'fixes'>): Finding {
  const { rule } = RULES.get(finding.rule)!;
  const again = toFinding(rule, field.where, field.text, { ...place, message: Object.keys(rule.messages)[0]!, trust: finding.trust, severity: finding.severity });
  return { ...again, message: finding.message };
}

/// Which of several repairs that became one names it: a change of text before a change of layout, then the earlier rule.
function weightiest(findings: readonly Finding[]): Finding {
  const weight = (finding: Finding): number => (finding.layer === 'text' ? 0 : RULES.size) + RULES.get(finding.rule)!.rank;
  return findings.reduce((best, finding) => (weight(finding) < weight(best) ? finding : best));
}

/// The findings, sorted by place, of which none shares a character with one of an earlier rule, or of the same rule and an earlier place.
function withoutOverlaps(findings: readonly Finding[], length: number): Finding[] {
  let end = 0;
  const apart = findings.every((finding) => {
    const clear = finding.from >= end && finding.to > finding.from;
    end = Math.max(end, finding.to);
    return clear;
  });
  if (apart) return [...findings];
  const taken = new Uint8Array(length + 1);
  const byRank = [...findings].sort((a, b) => RULES.get(a.rule)!.rank - RULES.get(b.rule)!.rank || a.from - b.from);
  const kept = byRank.filter(({ from, to }) => {
    if (taken.subarray(from, Math.max(to, from + 1)).includes(1)) return false;
    taken.fill(1, from, Math.max(to, from + 1));
    return true;
  });
  return sortFindings(kept);
}

/// The findings on the repaired text that no patch touches, with their places in the original.
function* outside(patches: readonly Patch<unknown>[], findings: readonly Finding[]): Generator<{ from: number; to: number; finding: Finding }> {
  let i = 0;
  let shift = 0;
  for (const finding of findings) {
    for (let patch = patches[i]; patch && patch.from - shift + patch.insert.length <= finding.from; patch = patches[i]) {
      shift += patch.to - patch.from - patch.insert.length;
      i++;
    }
    const next = patches[i];
    if (!next || next.from - shift >= finding.to) yield { from: finding.from + shift, to: finding.to + shift, finding };
  }
}
