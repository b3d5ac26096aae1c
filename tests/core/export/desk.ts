import type { ArticleLayout, Part, Piece } from '../../../src/core/article/layout';
import type { ExportFacts, ExportInput } from '../../../src/core/export';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { joinLines } from '../../../src/core/repair/join';
import type { Change } from '../../../src/core/review/document';
import { Changes } from '../../../src/core/review/changes';
import { layArticle } from '../../../src/core/review/lay';
import { replay } from '../../../src/core/review/state';
import { trimEnd } from '../../../src/core/text/blank';
import { lineStarts } from '../../../src/core/text/lines';
import type { Role } from '../../../src/core/text/role';

/// What a printed line of a test page is: its text, its role, its article (`null`: furniture; `-1`: a loose caption), and whether it goes on from the one before.
export interface Line {
  readonly text: string;
  readonly role: Role;
  readonly article: number | null;
  readonly goesOn?: boolean;
  /// What the file has behind the line; two line feeds if not said.
  readonly end?: string;
}

const layout = (id: string, parts: readonly Part[]): ArticleLayout => ({ id, parts, confidence: 1, why: [] });
const HEADS: readonly Role[] = ['kicker', 'headline', 'deck'];
const CAPTIONS: readonly Role[] = ['caption', 'credit'];

/// A page of which every line's place is given, laid out with its lines joined and no other repair.
export function desk(lines: readonly Line[]): ExportInput {
  let text = '';
  const parts = new Map<number | null, Part[]>();
  for (const line of lines) {
    const end = line.end ?? '\n\n';
    const piece: Piece = { from: text.length, to: text.length + line.text.length + end.length };
    text += line.text + end;
    const list = parts.get(line.article) ?? [];
    parts.set(line.article, list);
    const last = list.at(-1);
    if (line.goesOn && last) list[list.length - 1] = { ...last, pieces: [...last.pieces, piece] };
    else list.push({ role: line.role, pieces: [piece], confidence: 1, why: [] });
  }
  const changesOf = (part: Part): Changes => Changes.of(part.pieces.slice(0, -1).flatMap((piece, i): Change[] => {
    const from = trimEnd(text, piece.from, piece.to);
    const next = part.pieces[i + 1]!;
    const { insert, rule } = joinLines(text.slice(piece.from, from), text.slice(next.from, trimEnd(text, next.from, next.to)), part.role);
    return [{ from, to: piece.to, was: text.slice(from, piece.to), insert, rule, origin: 'repair', layer: 'layout', trust: 'safe', why: { text: { zh: '', en: '' } } }];
  }));
  const input = { source: text, changesOf, datelineGap: '　', state: replay([]) };
  const articles = [...parts.keys()].filter((key): key is number => key !== null && key >= 0).sort((a, b) => a - b).map((key) => {
    const own = parts.get(key)!;
    const heads = own.filter((part) => HEADS.includes(part.role));
    const captions = own.filter((part) => CAPTIONS.includes(part.role));
    const rest = own.filter((part) => !heads.includes(part) && !captions.includes(part));
    return layArticle(layout(`a${key}`, [...heads, ...rest]), captions.length > 0 ? [{ id: `c${key}`, parts: captions, candidates: [], target: `a${key}`, confidence: 1 }] : [], input);
  });
  const loose = parts.get(-1);
  return {
    reading: { text, starts: lineStarts(text), profile: DEFAULT_PROFILE }, state: input.state, articles,
    captions: loose ? [{ document: layArticle(layout('c', loose), [], input) }] : [],
    furniture: layArticle(layout('furniture', parts.get(null) ?? []), [], input),
  };
}

export const FACTS: ExportFacts = { at: '2031-05-06T07:08:09.123Z', date: '2031-05-06', by: '王编辑', version: '1.2.3', language: 'zh', sha256: 'ab'.repeat(32), questions: [] };

/// Two articles with their headlines behind them, a caption far from its article, a running head, a loose caption.
export const PAGE: readonly Line[] = [
  { text: '第3版 城事', role: 'furniture', article: null, end: '\n' },
  { text: '本报讯', role: 'dateline', article: 0, end: ' ' },
  { text: '昨日清晨，老桥街的早点铺前排起了', role: 'paragraph', article: 0 },
  { text: '长队。', role: 'paragraph', article: 0, goesOn: true },
  { text: '店主说，新炉子比旧的快一倍。', role: 'paragraph', article: 0, end: ' ' },
  { text: '林一白', role: 'byline', article: 0 },
  { text: '老桥街', role: 'kicker', article: 0 },
  { text: '早点铺换了新炉子', role: 'headline', article: 0 },
  { text: '市图书馆夜间开放到十点，周末不休。', role: 'paragraph', article: 1 },
  { text: '读者凭证入馆。', role: 'paragraph', article: 1 },
  { text: '图书馆夜间开放', role: 'headline', article: 1 },
  { text: '新炉子出炉的第一笼包子', role: 'caption', article: 0, end: ' ' },
  { text: '■ 何二青 摄', role: 'credit', article: 0 },
  { text: '河堤上的晚霞', role: 'caption', article: -1, end: '\n' },
];
