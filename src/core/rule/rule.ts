import type { Layer, Trust } from '../text/edit';
import type { Role } from '../text/role';
import type { Said, Sentence, SentenceData } from '../text/say';

/// The classes of `galley check`'s output; `layout` is what repair undoes.
export type RuleClass =
  | 'character' | 'punctuation' | 'numeral' | 'unit' | 'variant' | 'wording' | 'grammar'
  | 'consistency' | 'fact' | 'duplicate' | 'term' | 'layout';

/// The newsroom's severity. A: political, leaders, headline, caption or article mixed up. B: repetition, small headlines.
/// C: characters, numerals, units, variants, punctuation.
export type Severity = 'A' | 'B' | 'C';

/// What one call of `check` sees. `paragraph`: one field; `article`: all fields of one; `page`: all articles of a page; `issue`: all pages of a folder.
export type Scope = 'paragraph' | 'article' | 'page' | 'issue';

/// What a rule says about itself, in both languages; the documentation of all rules is made of it.
export interface RuleDocs {
  /// One line: what it finds.
  readonly what: Sentence;
  /// Why that is a fault.
  readonly why: Sentence;
  /// What to write instead.
  readonly instead: Sentence;
  /// The standard, and its clause only where the number was checked: `GB/T 15834-2011 4.5.3.5`; a bare `GB/T 15834-2011` says that it was not. Several are parted by `; `.
  readonly source?: string;
}

/// What a rule reports, in the coordinates of the field's text.
export interface Report {
  readonly from: number;
  readonly to: number;
  /// Best first; each replaces `[from, to)`. Empty for a question without an answer.
  readonly fixes: readonly string[];
  /// A key of the rule's `messages`.
  readonly message: string;
  readonly data?: SentenceData;
  /// May lower the rule's own trust for this report, never raise it.
  readonly trust?: Trust;
  readonly severity?: Severity;
  readonly related?: readonly Place[];
}

/// A range in a field, as the interface of `galley check` names it. `where`: `headline`, `para:N`, `byline`, `caption:N`;
/// for another article of the page it is preceded by that article's id and `/`.
export interface Place {
  readonly where: string;
  readonly from: number;
  readonly to: number;
}

/// One field of an article as rules see it: its text and what it is.
export interface Field {
  readonly where: string;
  readonly role: Role;
  readonly text: string;
}

export interface ArticleFields {
  readonly id: string;
  /// The name of the page that it stands on, where that is another page than the one checked.
  readonly page?: string;
  readonly fields: readonly Field[];
}

interface RuleCommon {
  /// The fault's name in kebab case (`halfwidth-comma`), unique over all rules.
  readonly name: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  readonly layer: Layer;
  readonly docs: RuleDocs;
  readonly messages: Readonly<Record<string, Sentence>>;
}

/// A rule is data and `check`: it yields reports, mutates nothing, sees no other rule and reads no global.
/// `K` is the knowledge it is given (word lists, house profile): values, so that the engine is a function of (text, knowledge, style).
export interface ParagraphRule<K> extends RuleCommon {
  readonly scope: 'paragraph';
  /// If set, the roles it looks at; all if not.
  readonly roles?: ReadonlySet<Role>;
  check(field: Field, knowledge: K): Iterable<Report>;
}

export interface ArticleRule<K> extends RuleCommon {
  readonly scope: 'article';
  check(article: ArticleFields, knowledge: K): Iterable<Report & { where: string }>;
}

export interface PageRule<K> extends RuleCommon {
  readonly scope: 'page' | 'issue';
  check(articles: readonly ArticleFields[], knowledge: K): Iterable<Report & { article: string; where: string }>;
}

export type Rule<K> = ParagraphRule<K> | ArticleRule<K> | PageRule<K>;

/// What the runner makes of a report: complete, and named so that it is found again.
export interface Finding {
  readonly rule: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly trust: Trust;
  readonly layer: Layer;
  readonly where: string;
  readonly from: number;
  readonly to: number;
  /// The characters that stand at `[from, to)`.
  readonly text: string;
  readonly fixes: readonly string[];
  readonly message: Said;
  readonly related: readonly Place[];
  /// Names the finding by rule, content and context, never by offset: a dismissal keyed by it holds when the text around it moves.
  readonly fingerprint: string;
}
