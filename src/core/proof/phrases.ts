import type { Report, RuleClass, RuleDocs, Severity } from '../rule/rule';
import type { Trust } from '../text/edit';
import type { Role } from '../text/role';
import type { Sentence } from '../text/say';
import { SharedMatcher, type Hit } from './matcher';
import { WRITTEN, type ProofParagraphRule } from './rule';

/// One piece of phrase knowledge. `keeps`: longer wordings that contain `wrong` and are right; the row is silent inside them.
export interface PhraseRow {
  readonly wrong: string;
  /// Best first; empty where only the editor can know.
  readonly right: readonly string[];
  readonly why: Sentence;
  /// Where the knowledge is from.
  readonly source: string;
  readonly keeps: readonly string[];
}

/// Rows that share reason and source, written as `wrong→right|other!keeps!keeps`, parted by blanks. In `why`, {wrong} and {right} are filled in.
export interface PhraseGroup {
  readonly source: string;
  readonly why: Sentence;
  readonly rows: string;
}

/// The rows of a group. Throws on one that is not written as `PhraseGroup` says.
export function parseGroup(group: PhraseGroup): PhraseRow[] {
  return group.rows.split(/\s+/).filter(Boolean).map((row) => {
    const [pair = '', ...keeps] = row.split('!');
    const [wrong = '', right] = pair.split('→');
    if (wrong.length < 2 || right === undefined || keeps.some((keep) => !keep.includes(wrong) || keep === wrong)) throw new Error(`not a row: ${row}`);
    return { wrong, right: right === '' ? [] : right.split('|'), why: group.why, source: group.source, keeps };
  });
}

export interface PhraseRuleOptions {
  readonly name: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  readonly roles?: ReadonlySet<Role>;
  readonly docs: RuleDocs;
  readonly groups: readonly PhraseGroup[];
  /// What its rows stand in unquestioned, by what follows: a name's spelling is its own.
  readonly silentBefore?: RegExp;
}

interface Keyed {
  readonly row: PhraseRow;
  readonly key: string;
}

/// The rows of all phrase rules: one scan of a text looks for all of them, and the text that was scanned last is remembered.
const shelf: (readonly [string, Keyed])[][] = [];
let all: SharedMatcher<Keyed> | undefined;
let scanned: string | undefined;
let hits: readonly (readonly Hit<Keyed>[])[] = [];
const telling: number[] = [];

/// Searches a text for the rows of all rules. Gives the numbers of the rules of which some stand in it.
function search({ text }: { readonly text: string }): readonly number[] {
  if (scanned === text) return telling;
  telling.length = 0;
  hits = (all ??= new SharedMatcher(shelf)).scan(text);
  scanned = text;
  for (let rule = 0; rule < hits.length; rule++) if (hits[rule]!.length > 0) telling.push(rule);
  return telling;
}

/// A rule that questions every occurrence of its rows.
export function phraseRule(options: PhraseRuleOptions): ProofParagraphRule & { readonly rows: readonly PhraseRow[] } {
  const messages: Record<string, Sentence> = {};
  const rows: PhraseRow[] = [];
  const keyed: [string, Keyed][] = [];
  options.groups.forEach((group, index) => {
    const key = `reason-${index + 1}`;
    messages[key] = group.why;
    for (const row of parseGroup(group)) {
      rows.push(row);
      keyed.push([row.wrong, { row, key }]);
    }
  });
  const rule = shelf.push(keyed) - 1;
  all = undefined;
  scanned = undefined;
  return {
    name: options.name, class: options.class, severity: options.severity, trust: options.trust, layer: 'text', scope: 'paragraph',
    roles: options.roles ?? WRITTEN, docs: options.docs, messages, rows,
    told: { by: search, as: [rule] },
    *check(field): Iterable<Report> {
      const { text } = field;
      search(field);
      for (const { from, to, value: { row, key } } of hits[rule]!) {
        if (standsWithin(text, from, row.wrong, row.keeps) || options.silentBefore?.test(text.slice(to, to + 2))) continue;
        yield { from, to, fixes: row.right, message: key, data: { wrong: row.wrong, right: row.right[0] ?? '' } };
      }
    },
  };
}

/// Whether the `wrong` at `from` is part of one of the longer wordings.
export function standsWithin(text: string, from: number, wrong: string, wordings: readonly string[]): boolean {
  return wordings.some((wording) => {
    for (let at = wording.indexOf(wrong); at >= 0; at = wording.indexOf(wrong, at + 1)) {
      if (from >= at && text.startsWith(wording, from - at)) return true;
    }
    return false;
  });
}
