import { holds, type Anchor } from './text/anchor';
import { isBlankUnit, trimEnd } from './text/blank';
import { kindAt, kindBefore } from './text/chars';
import { JoinedText } from './text/joined';
import { lineStarts } from './text/lines';
import type { Said } from './text/say';
import { lastAtMost } from './text/span';
import { inferLayout } from './article/infer';
import type { ArticleLayout, CaptionLayout, PageLayout, Part, Piece } from './article/layout';
import { applyStructure } from './article/structure';
import type { HouseProfile } from './page/profile';
import { pageEvidence } from './repair/evidence';
import { joinLines } from './repair/join';
import { repairsOf, type RepairKnowledge } from './repair/repair';
import { Changes, type Cause } from './review/changes';
import type { ArticleDocument } from './review/document';
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
  changesOf(part: Part): Changes;
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
export function readingOf(text: string, profile: HouseProfile, layout: PageLayout, known: Iterable<readonly [Part, Changes]> = []): Reading {
  const knowledge: RepairKnowledge = { profile, page: pageEvidence(text) };
  const cache = new WeakMap<Part, Changes>(known);
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

const EDGE_BLANK: Cause = { insert: '', rule: 'edge-blank', origin: 'repair', layer: 'layout', trust: 'safe', why: EDGE };

/// A line that can stand in the middle of an address, and how much of one before it is looked at.
const ADDRESS_LINE = /^[\w.@:/?#&=%~+,-]+$/;
const LONGEST_ADDRESS = 300;

/// What a line break that is taken out has in common with others: by the name of the rule, with what is put in its place, and whether it clings to the line before.
const JOINS = new Map<string, Cause>();

function joinCause(rule: string, insert: string, clings: boolean): Cause {
  const name = `${rule} ${insert} ${clings ? '<' : ''}`;
  let cause = JOINS.get(name);
  if (!cause) JOINS.set(name, (cause = { insert, ...(clings && { side: -1 as const }), rule, origin: 'repair', layer: 'layout', trust: 'safe', why: JOINED }));
  return cause;
}

const PLAIN_JOIN = joinCause('join', '', false);

function partChanges(source: string, part: Part, knowledge: RepairKnowledge): Changes {
  const places: number[] = [];
  const causes: Cause[] = [];
  const add = (from: number, to: number, cause: Cause): void => {
    places.push(from, to);
    causes.push(cause);
  };
  const { pieces } = part;
  const joins: string[] = [];
  // An address may run over several lines: what stands before the present one tells that it is in the middle of one.
  let open = '';
  let end = pieces.length > 0 ? trimEnd(source, pieces[0]!.from, pieces[0]!.to) : 0;
  for (let i = 0; i + 1 < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1]!;
    const from = end;
    end = trimEnd(source, next.from, next.to);
    if (open === '' && part.role !== 'byline' && joinsPlainly(source, piece.from, from, next.from, end)) {
      if (source.charCodeAt(next.from) < 0x80 && ADDRESS_LINE.test(source.slice(next.from, end))) open = source.slice(Math.max(piece.from, from - LONGEST_ADDRESS), from);
      joins.push('');
      if (from < piece.to) add(from, piece.to, PLAIN_JOIN);
      continue;
    }
    const left = open + source.slice(piece.from, from);
    const right = source.slice(next.from, end);
    const { insert, rule } = joinLines(left, right, part.role, knowledge.page);
    open = insert === '' && ADDRESS_LINE.test(right) ? left.slice(-LONGEST_ADDRESS) : '';
    joins.push(insert);
    if (source.slice(from, piece.to) !== insert) add(from, piece.to, joinCause(rule, insert, from === piece.to));
  }
  const lead = pieces[0];
  if (lead) {
    const to = leadOf(source, lead);
    if (to > lead.from && to < trimEnd(source, lead.from, lead.to)) add(lead.from, to, EDGE_BLANK);
  }
  const joined = new JoinedText(source, pieces, joins);
  for (const { rule, report } of repairsOf({ where: part.role, role: part.role, text: joined.text }, knowledge)) {
    const fix = report.fixes[0];
    if (fix === undefined) continue;
    const text = rule.messages[report.message]!;
    const why: Said = report.data ? { text, data: report.data } : { text };
    for (const { from, to, insert, side } of joined.edits(report.from, report.to, fix)) {
      add(from, to, { insert, ...(side && { side }), rule: rule.name, origin: 'repair', layer: rule.layer, trust: report.trust ?? rule.trust, why });
    }
  }
  // Lists that grew have room for more than they hold.
  return new Changes(places.slice(), causes.slice());
}

/// Whether one look at the characters beside a line's end tells that nothing stands in its place: a Han character or full-width mark is one of them. Lines of one unit are left to
/// a closer look, since that may be half of a character.
function joinsPlainly(source: string, from: number, to: number, next: number, end: number): boolean {
  if (to - from < 2 || end - next < 2) return false;
  const before = kindBefore(source, to);
  const after = kindAt(source, next);
  return before === 'han' || after === 'han' || before === 'mark' || after === 'mark';
}

/// Where the first word of a piece begins.
const leadOf = (source: string, { from, to }: Piece): number => (isBlankUnit(source.charCodeAt(from)) ? to - source.slice(from, to).trimStart().length : from);

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
  const byTarget = new Map<string, CaptionLayout[]>();
  for (const caption of captions) {
    const own = byTarget.get(caption.target);
    if (own) own.push(caption);
    else byTarget.set(caption.target, [caption]);
  }
  return {
    reading, state, unmatched: unmatchedIn(reading.text, state),
    layout: { ...layout, captions },
    articles: layout.articles.map((article) => lay(article, byTarget.get(article.id) ?? [])),
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
    const touched = parts.some((part) => part.pieces.some((piece) => piece.from <= (changed[lastAtMost(changed, piece.to, (at) => at)] ?? -1)));
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

