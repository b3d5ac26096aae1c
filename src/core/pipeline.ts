import { holds, type Anchor } from './text/anchor';
import { trimEnd } from './text/blank';
import { JoinedText } from './text/joined';
import { lineStarts } from './text/lines';
import type { Said } from './text/say';
import { inferLayout } from './article/infer';
import type { ArticleLayout, CaptionLayout, PageLayout, Part } from './article/layout';
import { applyStructure } from './article/structure';
import type { HouseProfile } from './page/profile';
import { joinLines } from './repair/join';
import { repairField, type RepairKnowledge } from './repair/repair';
import type { ArticleDocument, Change } from './review/document';
import type { Entry } from './review/events';
import { layArticle, type LayInput } from './review/lay';
import { replay, type ReviewState } from './review/state';

/// The order of the engine: text → layout → repairs → documents. The only file that knows it.

/// What the engine makes of a page before anyone has decided anything. Depends on text and profile alone.
export interface Reading {
  readonly text: string;
  readonly profile: HouseProfile;
  readonly layout: PageLayout;
  /// Offsets of the source's lines.
  readonly starts: readonly number[];
  /// The repairs inside one part, its joined lines among them; computed once a part.
  changesOf(part: Part): readonly Change[];
}

/// A page with everything that was decided about it.
export interface Desk {
  readonly reading: Reading;
  readonly state: ReviewState;
  /// The layout as decided: structure acts and assigned captions carried out.
  readonly layout: PageLayout;
  /// In the order of the page.
  readonly articles: readonly ArticleDocument[];
  /// Captions that belong to no article: in the tray (`target: 'tray'`) or pictures of their own (`standalone`), each laid out as a document.
  readonly captions: readonly { readonly caption: CaptionLayout; readonly document: ArticleDocument }[];
  /// Everything that belongs to no article, one document for all.
  readonly furniture: ArticleDocument;
  /// What was decided about a source that reads differently now. Nothing of it is lost: it stands in the journal.
  readonly unmatched: readonly Anchor[];
}

/// Reads a page. Never throws, whatever the text.
export function readPage(text: string, profile: HouseProfile): Reading {
  const knowledge: RepairKnowledge = { profile };
  const cache = new WeakMap<Part, readonly Change[]>();
  return {
    text, profile, layout: inferLayout(text, profile), starts: lineStarts(text),
    changesOf(part) {
      let changes = cache.get(part);
      if (!changes) cache.set(part, (changes = partChanges(text, part, knowledge)));
      return changes;
    },
  };
}

const JOINED: Said = { text: { zh: '排版时折行；意思没有断，接成一行。', en: 'The line was broken by the column’s width; it goes on.' } };
const EDGE: Said = { text: { zh: '行首的空白是提取时带来的。', en: 'Blanks before the first word come from the extraction.' } };

function partChanges(source: string, part: Part, knowledge: RepairKnowledge): Change[] {
  const changes: Change[] = [];
  const visible = part.pieces.map((piece) => ({ from: piece.from, to: trimEnd(source, piece.from, piece.to) }));
  const joins: string[] = [];
  for (let i = 0; i + 1 < part.pieces.length; i++) {
    const { insert, rule } = joinLines(source.slice(visible[i]!.from, visible[i]!.to), source.slice(visible[i + 1]!.from, visible[i + 1]!.to), part.role);
    joins.push(insert);
    const from = visible[i]!.to;
    const to = part.pieces[i]!.to;
    const was = source.slice(from, to);
    if (was !== insert) changes.push({ from, to, was, insert, ...(from === to && { side: -1 as const }), rule, origin: 'repair', layer: 'layout', trust: 'safe', why: JOINED });
  }
  const joined = new JoinedText(source, part.pieces, joins);
  const lead = part.pieces[0];
  if (lead) {
    const blank = lead.to - lead.from - source.slice(lead.from, lead.to).trimStart().length;
    if (blank > 0 && lead.from + blank < visible[0]!.to) {
      changes.push({ from: lead.from, to: lead.from + blank, was: source.slice(lead.from, lead.from + blank), insert: '', rule: 'edge-blank', origin: 'repair', layer: 'layout', trust: 'safe', why: EDGE });
    }
  }
  for (const finding of repairField({ where: part.role, role: part.role, text: joined.text }, knowledge)) {
    const fix = finding.fixes[0];
    if (fix === undefined) continue;
    for (const edit of joined.edits(finding.from, finding.to, fix)) {
      changes.push({ ...edit, was: source.slice(edit.from, edit.to), rule: finding.rule, origin: 'repair', layer: finding.layer, trust: finding.trust, why: finding.message });
    }
  }
  return changes;
}

/// Lays a page out with the decisions of its journal. `before`, the same page's last desk, lends what has not changed.
export function openDesk(reading: Reading, entries: readonly Entry[]): Desk {
  const state = replay(entries);
  const unmatched: Anchor[] = [];
  const layout = applyStructure(reading.text, reading.layout, state.structure.map(({ op }) => op));
  const captions = layout.captions.map((caption): CaptionLayout => {
    const assign = state.assigns.get(caption.id);
    return assign && holds(reading.text, assign.caption) ? { ...caption, target: assign.target, confidence: 1 } : caption;
  });
  for (const { op } of state.structure) if (op.kind === 'move') unmatched.push(...op.anchors.filter((anchor) => !holds(reading.text, anchor)));
  for (const { edit } of state.decisions.values()) if (!holds(reading.text, edit)) unmatched.push(edit);
  for (const { edit } of state.writes) if (!holds(reading.text, edit)) unmatched.push(edit);
  for (const { caption } of state.assigns.values()) if (!holds(reading.text, caption)) unmatched.push(caption);
  const input: LayInput = { source: reading.text, changesOf: (part) => reading.changesOf(part), datelineGap: reading.profile.datelineGap, state };
  const ids = new Set(layout.articles.map((article) => article.id));
  const loose = captions.filter((caption) => !ids.has(caption.target));
  return {
    reading, state, unmatched,
    layout: { ...layout, captions },
    articles: layout.articles.map((article) => layArticle(article, captions.filter((caption) => caption.target === article.id), input)),
    captions: loose.map((caption) => ({ caption, document: layArticle(alone(caption.id, caption.parts), [], input) })),
    furniture: layArticle(alone('furniture', layout.furniture), [], input),
  };
}

const alone = (id: string, parts: readonly Part[]): ArticleLayout => ({ id, parts, confidence: 1, why: [] });

/// Whether an article passed the review and reads today as it did then.
export function isReviewed(desk: Desk, article: ArticleDocument): boolean {
  return desk.state.reviewed.get(article.id)?.digest === article.digest;
}

