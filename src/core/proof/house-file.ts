import type { Severity } from '../rule/rule';
import type { Said, Sentence } from '../text/say';
import type { HouseTerm } from './knowledge';

/// The house's own list as a newsroom types it: a row a line, columns parted by tabs, `#` before a remark. First the kind, in Chinese or English; in a column with several wordings a bar parts
/// them (`｜` or `|`).
///
/// ```
/// 禁用   wording  what to write instead  why  longer wordings in which it is right
/// 慎用   wording  what to write instead  why  longer wordings in which it is right
/// 规范   wording  how this house writes  why  longer wordings in which it is right
/// 人名   name     posts
/// 忽略   wording  the rule that is to leave it alone, all rules if empty  why
/// 规则   rule     关 or A, B, C  why
/// ```
export type HouseRow =
  | HouseTerm
  | { readonly kind: 'person'; readonly name: string; readonly posts: readonly string[] }
  /// A wording in which nothing is found, or nothing by that rule.
  | { readonly kind: 'ignore'; readonly wording: string; readonly rule?: string; readonly why: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly setting: Severity | 'off'; readonly why: string };

export type HouseKind = HouseRow['kind'];

/// A row with the number of its line, counted from 1.
export interface PlacedRow {
  readonly line: number;
  readonly row: HouseRow;
}

/// A line that does not count, and why.
export interface HouseFault {
  readonly line: number;
  readonly said: Said;
}

export interface HouseFile {
  readonly rows: readonly PlacedRow[];
  readonly faults: readonly HouseFault[];
}

/// The first of each is what is written.
const KINDS: Readonly<Record<HouseKind, readonly string[]>> = {
  forbidden: ['禁用', 'forbidden'], cautious: ['慎用', 'cautious'], preferred: ['规范', 'preferred'], person: ['人名', 'person'], ignore: ['忽略', 'ignore'], rule: ['规则', 'rule'],
};
const OFF = ['关', 'off'];

const LIST = /[|｜]/;
const FAULTS = {
  kind: { zh: '第一栏“{seen}”不是禁用、慎用、规范、人名、忽略、规则之一', en: 'the first column, {seen}, is none of forbidden, cautious, preferred, person, ignore, rule' },
  tabs: { zh: '各栏要用 Tab 键隔开', en: 'columns must be parted by tabs' },
  wording: { zh: '第二栏（词语）是空的', en: 'the second column, the wording, is empty' },
  short: { zh: '词语“{seen}”只有一个字，会处处误报', en: 'the wording {seen} has one character only: it would be found everywhere' },
  use: { zh: '第三栏（改用的写法）是空的', en: 'the third column, what to write instead, is empty' },
  posts: { zh: '第三栏（职务）是空的', en: 'the third column, the posts, is empty' },
  within: { zh: '第五栏“{seen}”里没有“{wrong}”', en: '{seen} in the fifth column does not contain {wrong}' },
  rule: { zh: '没有名为“{seen}”的规则', en: 'there is no rule named {seen}' },
  setting: { zh: '第三栏“{seen}”应为 关、A、B 或 C', en: 'the third column, {seen}, must be off, A, B or C' },
} as const satisfies Record<string, Sentence>;

/// Reads the list. What is wrong is named by line; all other lines count. `isRule` tells the names of rules.
export function parseHouse(text: string, isRule: (name: string) => boolean): HouseFile {
  const rows: PlacedRow[] = [];
  const faults: HouseFault[] = [];
  text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/).forEach((content, index) => {
    if (content.trim() === '' || content.trimStart().startsWith('#')) return;
    const line = index + 1;
    const cells = content.split('\t').map((cell) => cell.trim());
    const made = parseRow(cells, isRule);
    if ('kind' in made) rows.push({ line, row: made });
    else faults.push({ line, said: made });
  });
  return { rows, faults };
}

function parseRow(cells: readonly string[], isRule: (name: string) => boolean): HouseRow | Said {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = cells;
  const kind = (Object.keys(KINDS) as HouseKind[]).find((name) => KINDS[name].includes(first.toLowerCase()));
  if (kind === undefined) {
    const spaced = Object.values(KINDS).flat().some((word) => first.toLowerCase().startsWith(word));
    return cells.length === 1 && spaced ? { text: FAULTS.tabs } : { text: FAULTS.kind, data: { seen: first } };
  }
  if (second === '') return { text: FAULTS.wording };
  switch (kind) {
    case 'person': {
      const posts = third.split(/[|｜、]/).map((post) => post.trim()).filter(Boolean);
      return posts.length === 0 ? { text: FAULTS.posts } : { kind, name: second, posts };
    }
    case 'ignore':
      if (third !== '' && !isRule(third)) return { text: FAULTS.rule, data: { seen: third } };
      return { kind, wording: second, ...(third !== '' && { rule: third }), why: fourth };
    case 'rule': {
      if (!isRule(second)) return { text: FAULTS.rule, data: { seen: second } };
      const severity = third.toUpperCase();
      if (OFF.includes(third.toLowerCase())) return { kind, rule: second, setting: 'off', why: fourth };
      if (severity !== 'A' && severity !== 'B' && severity !== 'C') return { text: FAULTS.setting, data: { seen: third } };
      return { kind, rule: second, setting: severity, why: fourth };
    }
    default: {
      if ([...second].length < 2) return { text: FAULTS.short, data: { seen: second } };
      const use = listOf(third);
      if (kind === 'preferred' && use.length === 0) return { text: FAULTS.use };
      const within = listOf(fifth);
      const stray = within.find((wording) => !wording.includes(second));
      if (stray !== undefined) return { text: FAULTS.within, data: { seen: stray, wrong: second } };
      return { kind, wrong: second, use, why: fourth, ...(within.length > 0 && { within }) };
    }
  }
}

const listOf = (cell: string): string[] => cell.split(LIST).map((one) => one.trim()).filter(Boolean);

/// The line of a row, without its line break. What would break the columns is made a blank.
export function formatRow(row: HouseRow): string {
  const clean = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();
  const list = (items: readonly string[] = []): string => items.map((item) => clean(item).replace(/[|｜]/g, ' ')).join('｜');
  const cells = ((): string[] => {
    switch (row.kind) {
      case 'person': return [row.name, list(row.posts)];
      case 'ignore': return [row.wording, row.rule ?? '', row.why];
      case 'rule': return [row.rule, row.setting === 'off' ? OFF[0]! : row.setting, row.why];
      default: return [row.wrong, list(row.use), row.why, list(row.within)];
    }
  })().map(clean);
  return [KINDS[row.kind][0]!, ...cells].join('\t').trimEnd();
}

/// What stands at the head of a list that the desk begins.
export const HOUSE_HEAD = `# 本报词表 · The house's own list. 各栏用 Tab 隔开，一栏里有几种写法时用 ｜ 隔开，# 后是备注。
# 禁用/慎用/规范	词语	改用	理由	例外（含有这个词而正确的长词）
# 人名	姓名	职务
# 忽略	词语	规则名（留空则所有规则都不提示）	理由
# 规则	规则名	关 或 A、B、C	理由
`;
