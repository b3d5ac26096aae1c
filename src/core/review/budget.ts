import type { RuleClass, Severity } from '../rule/rule';
import { HEADLINE_ROLES } from '../text/role';
import type { ProofPos, Span } from '../text/span';
import { lastAtMost } from '../text/span';
import { COUNTING, doublesInHeadline, LIMIT, MOST_REPEATS, MOST_STYLE, rowOfRule, rowOfWords, type CountingRow, type RowName } from './counting';
import type { ArticleDocument, Patch } from './document';

/// An open question as the count sees it.
export interface OpenError {
  readonly document: string;
  readonly proof: Span<ProofPos>;
  readonly rule: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly text: string;
  readonly fixes: readonly string[];
}

/// Where an error comes from: the text that was handed in, or the extraction of the page file. What the extraction damaged was right in print; it would be an error if the file were printed
/// as it is.
export type ErrorOrigin = 'text' | 'extraction';

export interface CountedError {
  readonly document: string;
  readonly proof: ProofPos;
  readonly row: CountingRow;
  readonly headline: boolean;
  /// What it counts, in tenths of an error, doubled and capped.
  readonly tenths: number;
  /// Set where it counts less than its weight: the same error stands often enough already, or the style of numerals costs no more.
  readonly capped?: 'repeats' | 'style';
  readonly origin: ErrorOrigin;
  readonly was: string;
  /// Undefined for a question without an answer.
  readonly insert: string | undefined;
  readonly rule: string;
  /// Who mended it, and when; absent for what the engine did by itself and for what is open.
  readonly by?: string;
  readonly at?: string;
}

export interface Budget {
  /// Characters of the copy that a reader sees. (An inspector counts the printed area, pictures included, and comes to more.)
  readonly characters: number;
  /// Errors of the page as it came in that are mended now.
  readonly mended: readonly CountedError[];
  /// What would be errors if every open question were one.
  readonly open: readonly CountedError[];
  /// Changes by hand of more than five characters: an editor's writing, which mends no error that could be counted.
  readonly rewritten: number;
}

/// Repairs that no reader of the printed page would see.
const UNSEEN: ReadonlySet<string> = new Set(['lookalike-character', 'presentation-form', 'invisible-mark', 'fullwidth-western']);

type Raw = Omit<CountedError, 'tenths' | 'capped' | 'row'> & { readonly name: RowName };

/// Counts the errors of these documents by the annex. Layout is nobody's error and is not counted; neither is a change that was rejected. `classOf` tells a rule's class and severity, undefined
/// for one that another version had.
export function budgetOf(documents: readonly ArticleDocument[], open: readonly OpenError[], classOf: (rule: string) => { readonly class: RuleClass; readonly severity: Severity } | undefined): Budget {
  const mended: Raw[] = [];
  const waiting: Raw[] = [];
  let rewritten = 0;
  let characters = 0;
  for (const document of documents) {
    characters += document.proof.replace(/\s+/g, '').length;
    for (const patches of changesOf(document)) {
      const first = patches[0]!;
      const was = patches.map((patch) => patch.was).join('');
      const insert = patches.map((patch) => patch.insert).join('');
      if (first.layer !== 'text' || UNSEEN.has(first.rule)) continue;
      const rule = first.origin === 'fix' ? classOf(first.rule) : undefined;
      const name = rule ? rowOfRule(rule.class, rule.severity, was, insert) : rowOfWords(was, insert);
      if (name === undefined) continue;
      if (first.origin === 'hand' && name === 'passage') {
        if (first.applied) rewritten++;
        continue;
      }
      const error: Raw = {
        document: document.id, proof: first.proof.from, name, headline: inHeadline(document, first.proof.from), origin: first.origin === 'repair' ? 'extraction' : 'text', was, insert, rule: first.rule,
        ...(first.by !== undefined && { by: first.by }), ...(first.at !== undefined && { at: first.at }),
      };
      if (first.applied) mended.push(error);
      else if (first.verdict === 'open') waiting.push(error);
    }
    for (const { rule, class: kind, severity, text, fixes, proof } of open.filter((question) => question.document === document.id)) {
      const name = rowOfRule(kind, severity, text, fixes[0]);
      if (name !== undefined) waiting.push({ document: document.id, proof: proof.from, name, headline: inHeadline(document, proof.from), origin: 'text', was: text, insert: fixes[0], rule });
    }
  }
  return { characters, mended: weigh(mended), open: weigh(waiting), rewritten };
}

/// The changes of a document as a person sees them: the edits of one act of the hand are one.
function changesOf({ patches }: ArticleDocument): Patch[][] {
  const out: Patch[][] = [];
  const groups = new Map<number, Patch[]>();
  for (const patch of patches) {
    const group = patch.group === undefined ? undefined : groups.get(patch.group);
    if (group) group.push(patch);
    else {
      const own = [patch];
      out.push(own);
      if (patch.group !== undefined) groups.set(patch.group, own);
    }
  }
  return out;
}

function inHeadline({ parts }: ArticleDocument, at: ProofPos): boolean {
  const part = parts[Math.max(0, lastAtMost(parts, at, ({ proof }) => proof.from))];
  return part !== undefined && HEADLINE_ROLES.has(part.role);
}

/// Gives each error its weight: double in a headline, the same error three times at most, the style of numerals one error at most.
function weigh(errors: readonly Raw[]): CountedError[] {
  const seen = new Map<string, number>();
  let style = 0;
  return errors.map(({ name, ...error }): CountedError => {
    const row = COUNTING[name];
    const full = row.tenths * (error.headline && doublesInHeadline(name) ? 2 : 1);
    const key = `${name}\u0000${error.was}\u0000${error.insert ?? ''}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    // The clause speaks of errors of words; punctuation counts each time.
    if (name !== 'punctuation' && name !== 'numeral-style' && before >= MOST_REPEATS) return { ...error, row, tenths: 0, capped: 'repeats' };
    if (name !== 'numeral-style') return { ...error, row, tenths: full };
    const tenths = Math.min(full, MOST_STYLE - style);
    style += tenths;
    return { ...error, row, tenths, ...(tenths < full && { capped: 'style' as const }) };
  });
}

/// The sum in errors.
export const errorsOf = (counted: readonly CountedError[]): number => counted.reduce((sum, { tenths }) => sum + tenths, 0) / 10;

/// Errors in 10,000 characters; 0 for an empty text.
export const rateOf = (counted: readonly CountedError[], characters: number): number => (characters === 0 ? 0 : (errorsOf(counted) * 10_000) / characters);

/// Errors that may be left at most so that the limit is kept.
export const allowedErrors = (characters: number): number => (LIMIT * characters) / 10_000;
