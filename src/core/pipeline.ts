import { holds, type Anchor } from './text/anchor';
import { trimEnd } from './text/blank';
import { JoinedText } from './text/joined';
import { lineStarts } from './text/lines';
import type { Said } from './text/say';
import { lastAtMost } from './text/span';
import { inferLayout } from './article/infer';
import type { ArticleLayout, CaptionLayout, PageLayout, Part } from './article/layout';
import { applyStructure } from './article/structure';
import type { HouseProfile } from './page/profile';
import { pageEvidence } from './repair/evidence';
import { joinLines } from './repair/join';
import { repairField, type RepairKnowledge } from './repair/repair';
import type { ArticleDocument, Change } from './review/document';
import { patchKey, type Entry } from './review/events';
import { layArticle, type LayInput } from './review/lay';
import { releaseOf, type OpenQuestion, type Release } from './review/release';
import { stagesOf, type StageState } from './review/stages';
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
  return readingOf(text, profile, inferLayout(text, profile));
}

/// The reading around a layout that was inferred elsewhere (`inferLayout` in another thread). `known` are changes of the layout's own parts that were computed with it.
export function readingOf(text: string, profile: HouseProfile, layout: PageLayout, known: Iterable<readonly [Part, readonly Change[]]> = []): Reading {
  const knowledge: RepairKnowledge = { profile, page: pageEvidence(text) };
  const cache = new WeakMap<Part, readonly Change[]>(known);
  return {
    text, profile, layout, starts: lineStarts(text),
    changesOf(part) {
      let changes = cache.get(part);
      if (!changes) cache.set(part, (changes = partChanges(text, part, knowledge)));
      return changes;
    },
  };
}

const JOINED: Said = { text: { zh: '排版时折行；意思没有断，接成一行。', en: 'The line was broken by the column’s width; it goes on.' } };
const EDGE: Said = { text: { zh: '行首的空白是提取时带来的。', en: 'Blanks before the first word come from the extraction.' } };

/// A line that can stand in the middle of an address, and how much of one before it is looked at.
const ADDRESS_LINE = /^[\w.@:/?#&=%~+,-]+$/;
const LONGEST_ADDRESS = 300;

function partChanges(source: string, part: Part, knowledge: RepairKnowledge): Change[] {
  const changes: Change[] = [];
  const visible = part.pieces.map((piece) => ({ from: piece.from, to: trimEnd(source, piece.from, piece.to) }));
  const joins: string[] = [];
  // An address may run over several lines: what stands before the present one tells that it is in the middle of one.
  let open = '';
  for (let i = 0; i + 1 < part.pieces.length; i++) {
    const left = open + source.slice(visible[i]!.from, visible[i]!.to);
    const right = source.slice(visible[i + 1]!.from, visible[i + 1]!.to);
    const { insert, rule } = joinLines(left, right, part.role, knowledge.page);
    open = insert === '' && ADDRESS_LINE.test(right) ? left.slice(-LONGEST_ADDRESS) : '';
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

/// Lays a page out with the decisions of its journal. `before`, an earlier desk of the same reading, lends the documents that nothing has changed since.
export function openDesk(reading: Reading, entries: readonly Entry[], before?: Desk): Desk {
  const state = replay(entries, reading.profile.stages);
  const layout = applyStructure(reading.text, reading.layout, state.structure.map(({ op }) => op));
  const captions = layout.captions.map((caption): CaptionLayout => {
    const assign = state.assigns.get(caption.id);
    return assign && holds(reading.text, assign.caption) ? { ...caption, target: assign.target, confidence: 1 } : caption;
  });
  const input: LayInput = { source: reading.text, changesOf: (part) => reading.changesOf(part), datelineGap: reading.profile.datelineGap, state };
  const lend = lender(before?.reading === reading ? before : undefined, state);
  const lay = (article: ArticleLayout, own: readonly CaptionLayout[]): ArticleDocument => lend(article, own) ?? layArticle(article, own, input);
  const ids = new Set(layout.articles.map((article) => article.id));
  return {
    reading, state, unmatched: unmatchedIn(reading.text, state),
    layout: { ...layout, captions },
    articles: layout.articles.map((article) => lay(article, captions.filter((caption) => caption.target === article.id))),
    captions: captions.filter((caption) => !ids.has(caption.target)).map((caption) => ({ caption, document: lay(alone(caption.id, caption.parts), []) })),
    furniture: lay(alone('furniture', layout.furniture), []),
  };
}

/// The desk as it stood behind entry `n` of its journal. `before` lends what has not changed since.
export function deskAsOf({ reading, state }: Desk, n: number, before?: Desk): Desk {
  return openDesk(reading, state.timeline.map(({ entry }) => entry).filter((entry) => entry.n <= n), before);
}

/// What was recorded about a text that reads differently now.
function unmatchedIn(text: string, state: ReviewState): Anchor[] {
  const anchors: Anchor[] = [
    ...[...state.decisions.values()].map(({ edit }) => edit),
    ...state.writes.map(({ edit }) => edit),
    ...[...state.assigns.values()].map(({ caption }) => caption),
    ...state.comments.flatMap(({ anchors: all }) => all),
    ...state.structure.flatMap(({ op }) => (op.kind === 'move' ? op.anchors : [])),
  ];
  return anchors.filter((anchor) => !holds(text, anchor));
}

/// Finds the document that an earlier desk laid out of the same parts, if no decision or write in their range has changed since.
function lender(before: Desk | undefined, state: ReviewState): (article: ArticleLayout, captions: readonly CaptionLayout[]) => ArticleDocument | undefined {
  if (!before) return () => undefined;
  const changed: number[] = [];
  const note = (key: string, now: { n: number } | undefined, old: { n: number } | undefined): void => {
    if (now?.n !== old?.n) changed.push(Number.parseInt(key, 10));
  };
  for (const [key, decision] of state.decisions) note(key, decision, before.state.decisions.get(key));
  for (const key of before.state.decisions.keys()) if (!state.decisions.has(key)) note(key, undefined, { n: 0 });
  const writes = new Map(state.writes.map((write) => [patchKey(write.edit), write]));
  const old = new Map(before.state.writes.map((write) => [patchKey(write.edit), write]));
  for (const [key, write] of writes) note(key, write, old.get(key));
  for (const key of old.keys()) if (!writes.has(key)) note(key, undefined, { n: 0 });
  changed.sort((a, b) => a - b);
  const documents = new Map([...before.articles, ...before.captions.map(({ document }) => document), before.furniture].map((document) => [document.id, document]));
  return (article, captions) => {
    const document = documents.get(article.id);
    if (!document) return undefined;
    const parts = [...article.parts, ...captions.flatMap((caption) => caption.parts)];
    if (parts.length !== document.parts.length || parts.some((part, i) => part !== document.parts[i]!.part)) return undefined;
    const touched = document.slices.some(({ source }) => source.from <= (changed[lastAtMost(changed, source.to, (at) => at)] ?? -1));
    return touched ? undefined : document;
  };
}

const alone = (id: string, parts: readonly Part[]): ArticleLayout => ({ id, parts, confidence: 1, why: [] });

/// How the stages of an article stand.
export function stageStates(desk: Desk, article: ArticleDocument): readonly StageState[] {
  return stagesOf(article.digest, desk.state.signatures.get(article.id) ?? [], desk.reading.profile.stages);
}

/// Whether the article may be exported, and what keeps it back. `open` are its questions that nobody has answered.
export function articleRelease<Q extends OpenQuestion>(desk: Desk, article: ArticleDocument, open: readonly Q[] = []): Release<Q> {
  return releaseOf(article, stageStates(desk, article), open, desk.state.overrides);
}

