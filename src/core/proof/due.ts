import type { Role } from '../text/role';
import { listsOf, type ProofParagraphRule, type SharedSearch } from './rule';
import { anyStands, ask, scan, standing } from './standing';

/// Tells of paragraph rules which may find something in a text, so that the others cost nothing: by the characters that stand in it, or by what one search for many rules found.
export class DueRules {
  /// All rules, those that are told by characters first.
  readonly rules: readonly ProofParagraphRule[];
  /// How many are told by characters.
  private readonly count: number;
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
  private readonly told = new Map<SharedSearch, (Told[] | undefined)[]>();
  /// By rule the fields that it is due in, while they are looked at.
  private readonly due: number[][];

  constructor(all: readonly ProofParagraphRule[]) {
    const rules = all.filter((rule) => rule.told === undefined);
    this.count = rules.length;
    this.rules = [...rules, ...all.filter((rule) => rule.told !== undefined)];
    this.due = this.rules.map(() => []);
    for (const [number, rule] of this.rules.entries()) {
      if (!rule.told) continue;
      const { by, as } = rule.told;
      if (!this.told.has(by)) this.told.set(by, []);
      const one = { number, needs: rule.needs === undefined ? [] : listsOf(rule.needs).map(ask) };
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

  /// By rule, in the order of `rules`, the numbers of the fields in which it may find something. Holds until other fields are looked at.
  in(fields: readonly { readonly text: string; readonly role: Role }[]): readonly (readonly number[])[] {
    for (const each of this.due) each.length = 0;
    for (let i = 0; i < fields.length; i++) this.look(fields[i]!, i);
    return this.due;
  }

  private look(field: { readonly text: string; readonly role: Role }, at: number): void {
    const { text, role } = field;
    scan(text);
    for (const [search, told] of this.told) {
      const tellers = search(field);
      for (let i = 0; i < tellers.length; i++) {
        const those = told[tellers[i]!];
        if (those) for (let k = 0; k < those.length; k++) if (hasAll(those[k]!.needs)) this.add(those[k]!.number, at, role);
      }
    }
    const { needs, width, bits, count, rules } = this;
    bits.set(this.always);
    const present = standing();
    for (let i = 0; i < present.length; i++) {
      const start = present[i]! * width;
      if (start >= needs.length) continue;
      for (let word = 0; word < width; word++) bits[word]! |= needs[start + word]!;
    }
    for (let word = 0; word * 32 < count; word++) {
      for (let left = bits[word]!; left !== 0; left &= left - 1) {
        const index = word * 32 + 31 - Math.clz32(left & -left);
        if (index >= count) break;
        if (!this.hasAll(this.further[index]!)) continue;
        const { due } = rules[index]!;
        if (due === undefined || due(text)) this.add(index, at, role);
      }
    }
  }

  /// Once a field, however often it is told.
  private add(number: number, field: number, role: Role): void {
    const due = this.due[number]!;
    if (due.length > 0 && due[due.length - 1] === field) return;
    const { roles } = this.rules[number]!;
    if (roles === undefined || roles.has(role)) due.push(field);
  }

  private hasAll(columns: readonly number[]): boolean {
    for (let i = 0; i < columns.length; i++) if (((this.bits[columns[i]! >> 5]! >>> (columns[i]! & 31)) & 1) === 0) return false;
    return true;
  }
}

/// A rule that a search tells, with what it needs besides.
interface Told {
  readonly number: number;
  readonly needs: readonly Uint16Array[];
}

function hasAll(needs: readonly Uint16Array[]): boolean {
  for (let i = 0; i < needs.length; i++) if (!anyStands(needs[i]!)) return false;
  return true;
}
