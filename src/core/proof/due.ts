import { listsOf, type ProofParagraphRule, type SharedSearch } from './rule';
import { anyStands, ask, scan, standing } from './standing';

/// Tells of paragraph rules which may find something in a text, so that the others cost nothing: by the characters that stand in it, or by what one search for many rules found.
export class DueRules {
  /// Those that are told by characters.
  private readonly rules: readonly ProofParagraphRule[];
  /// By the number of a character (`standing.ts`), `width` words with a bit for each rule that needs it; for rules that need one of several lists each, further bits
  /// behind those of the rules.
  private readonly needs: Uint32Array;
  private readonly width: number;
  /// By rule, the further bits.
  private readonly further: readonly (readonly number[])[];
  /// The bits of the rules that need no character.
  private readonly always: Uint32Array;
  /// The bits of the text at hand.
  private readonly bits: Uint32Array;
  /// The others, by the search and the number by which it tells them, with what they need besides. One number may tell several.
  private readonly told = new Map<SharedSearch, ({ readonly rule: ProofParagraphRule; readonly needs: readonly Uint16Array[] }[] | undefined)[]>();

  constructor(all: readonly ProofParagraphRule[]) {
    const rules = all.filter((rule) => rule.told === undefined);
    this.rules = rules;
    for (const rule of all) {
      if (!rule.told) continue;
      const { by, as } = rule.told;
      if (!this.told.has(by)) this.told.set(by, []);
      const one = { rule, needs: rule.needs === undefined ? [] : listsOf(rule.needs).map(ask) };
      const rules = this.told.get(by)!;
      for (const number of as) (rules[number] ??= []).push(one);
    }
    const asked = rules.map((rule) => (rule.needs === undefined ? undefined : listsOf(rule.needs).map(ask)));
    let columns = rules.length;
    this.further = asked.map((lists) => (lists ?? []).slice(1).map(() => columns++));
    this.width = (columns + 31) >> 5;
    this.always = new Uint32Array(this.width);
    this.bits = new Uint32Array(this.width);
    this.needs = new Uint32Array((Math.max(0, ...asked.flatMap((lists) => (lists ?? []).flatMap((numbers) => [...numbers]))) + 1) * this.width);
    asked.forEach((lists, i) => {
      if (!lists) this.always[i >> 5]! |= 1 << (i & 31);
      else for (const [k, numbers] of lists.entries()) {
        const column = k === 0 ? i : this.further[i]![k - 1]!;
        for (const number of numbers) this.needs[number * this.width + (column >> 5)]! |= 1 << (column & 31);
      }
    });
  }

  /// The rules that may find something in a field.
  in(field: { readonly text: string }): ProofParagraphRule[] {
    const due: ProofParagraphRule[] = [];
    const { text } = field;
    scan(text);
    for (const [search, rules] of this.told) {
      const told = search(field);
      for (let i = 0; i < told.length; i++) {
        const those = rules[told[i]!];
        if (those) for (const one of those) if (one.needs.every(anyStands) && !due.includes(one.rule)) due.push(one.rule);
      }
    }
    const { rules, needs, width, bits } = this;
    bits.set(this.always);
    const present = standing();
    for (let i = 0; i < present.length; i++) {
      const start = present[i]! * width;
      if (start >= needs.length) continue;
      for (let word = 0; word < width; word++) bits[word]! |= needs[start + word]!;
    }
    for (let word = 0; word * 32 < rules.length; word++) {
      for (let left = bits[word]!; left !== 0; left &= left - 1) {
        const index = word * 32 + 31 - Math.clz32(left & -left);
        if (index >= rules.length) break;
        if (!this.hasAll(this.further[index]!)) continue;
        const rule = rules[index]!;
        if (rule.due === undefined || rule.due(text)) due.push(rule);
      }
    }
    return due;
  }

  private hasAll(columns: readonly number[]): boolean {
    for (let i = 0; i < columns.length; i++) if (((this.bits[columns[i]! >> 5]! >>> (columns[i]! & 31)) & 1) === 0) return false;
    return true;
  }
}
