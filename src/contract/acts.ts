import type { StructureOp } from '../core/article/structure';
import type { Act, AnchoredEdit, Entry } from '../core/review/events';
import { FIRST_REVIEW } from '../core/review/signatures';
import type { Anchor } from '../core/text/anchor';
import type { Role } from '../core/text/role';
import type { Said, SentenceData } from '../core/text/say';
import { check, finite, integer, list, oneOf, optional, shape, table, text, variant, type Parser } from './parse';

/// Parsers of what a journal holds: they read what a window sends and, at opening, what stands on disk.

/// No page has more characters than its file may have bytes.
const MAX_POSITION = 64 * 1024 * 1024;
const MAX_EDITS = 500_000;
const MAX_ARTICLES = 10_000;
/// Entries of one journal; a call's acts are fewer.
export const MAX_STEPS = 10_000_000;

const position = integer(0, MAX_POSITION);
const anyText = text({ max: MAX_POSITION });
/// Ids of articles and captions, rules, messages, digests: made by the engine, never typed by a person.
const id = text({ min: 1, max: 200, plain: true });
const ID_KEY = /^[\w:.-]{1,200}$/;

function anchored<T extends Anchor>(parser: Parser<T>): Parser<T> {
  return check(parser, (a) => a.from <= a.to && a.was.length === a.to - a.from, 'from ≤ to, and was as long as the range');
}

const anchor: Parser<Anchor> = anchored(shape({ from: position, to: position, was: anyText }));
const edit: Parser<AnchoredEdit> = anchored(shape({ from: position, to: position, was: anyText, insert: anyText, side: optional(oneOf(-1)) }));

const dataValue: Parser<string | number> = (value, at) => (typeof value === 'number' ? finite(value, at) : text({ max: 100_000 })(value, at));
const sentenceData: Parser<SentenceData> = table(/^\w{1,60}$/, dataValue, 50);

const sentence = text({ max: 10_000 });
const said: Parser<Said> = shape({ text: shape({ zh: sentence, en: sentence }), data: optional(sentenceData) });

const ROLES = [
  'kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row', 'caption', 'credit', 'furniture',
] as const satisfies readonly Role[];
const role: Parser<Role> = oneOf(...ROLES);

const breakOrJoin = shape({ kind: oneOf('break', 'join'), at: position });

const structureOp: Parser<StructureOp> = variant('kind', {
  move: shape({ kind: oneOf('move'), anchors: list(anchor, MAX_EDITS, 1), article: id, role, before: optional(position) }),
  split: shape({ kind: oneOf('split'), article: id, at: position }),
  merge: shape({ kind: oneOf('merge'), article: id, into: id }),
  order: shape({ kind: oneOf('order'), articles: list(id, MAX_ARTICLES) }),
  break: breakOrJoin,
  join: breakOrJoin,
});

const step = integer(1, MAX_STEPS);

const digests = table(ID_KEY, id, MAX_ARTICLES);
const stage = text({ min: 1, max: 20, plain: true });
/// A person's own words for the record.
const reason = check(text({ min: 1, max: 1000 }), (words) => words.trim() !== '', 'a reason');

const note = check(text({ min: 1, max: 10_000 }), (words) => words.trim() !== '', 'words');

/// What every act of a type has of its own, without what the journal adds.
const ACT_FIELDS = {
  decide: { type: oneOf('decide'), verdict: oneOf('accepted', 'rejected', 'reopen'), edits: list(edit, MAX_EDITS, 1), reason: optional(reason) },
  write: {
    type: oneOf('write'), edits: list(edit, MAX_EDITS), replaces: list(id, MAX_EDITS), rule: optional(id), why: optional(said),
  },
  assign: { type: oneOf('assign'), caption: anchor, target: id },
  structure: { type: oneOf('structure'), op: structureOp },
  dismiss: { type: oneOf('dismiss'), fingerprint: id, rule: id, also: optional(list(id, MAX_EDITS, 1)) },
  recall: { type: oneOf('recall'), fingerprint: id },
  comment: {
    type: oneOf('comment'), anchors: list(anchor, 1000, 1), quote: text({ max: 100_000 }), text: note,
    about: optional(shape({ rule: id, fingerprint: id })),
  },
  reply: { type: oneOf('reply'), of: step, text: note },
  resolve: { type: oneOf('resolve'), of: step },
  reopen: { type: oneOf('reopen'), of: step },
  sign: { type: oneOf('sign'), stage, digests, page: optional(digests) },
  withdraw: { type: oneOf('withdraw'), stage, articles: list(id, MAX_ARTICLES, 1), reason },
  override: { type: oneOf('override'), digests, stages: list(stage, 20), questions: list(id, MAX_EDITS), reason },
  export: {
    type: oneOf('export'), articles: list(id, MAX_ARTICLES), formats: list(text({ min: 1, max: 20, plain: true }), 20), folder: text({ min: 1, max: 4096 }),
  },
  undo: { type: oneOf('undo'), of: step },
  redo: { type: oneOf('redo'), of: step },
  void: { type: oneOf('void') },
} as const;

/// An act as a window may send it. `export` and `void` are not among them: the host records what it wrote, and what it compacted, itself.
export const act: Parser<Act> = variant('type', {
  decide: shape(ACT_FIELDS.decide),
  write: shape(ACT_FIELDS.write),
  assign: shape(ACT_FIELDS.assign),
  structure: shape(ACT_FIELDS.structure),
  dismiss: shape(ACT_FIELDS.dismiss),
  recall: shape(ACT_FIELDS.recall),
  comment: shape(ACT_FIELDS.comment),
  reply: shape(ACT_FIELDS.reply),
  resolve: shape(ACT_FIELDS.resolve),
  reopen: shape(ACT_FIELDS.reopen),
  sign: shape(ACT_FIELDS.sign),
  withdraw: shape(ACT_FIELDS.withdraw),
  override: shape(ACT_FIELDS.override),
  undo: shape(ACT_FIELDS.undo),
  redo: shape(ACT_FIELDS.redo),
});

/// Who acts: a person's name, as it will stand in the record.
export const by = check(text({ min: 1, max: 100, plain: true }), (name) => name.trim() !== '', 'a name');

const recorded = { n: step, at: text({ min: 20, max: 30, pattern: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ }), by };

const oldReview = shape({ ...recorded, type: oneOf('review'), digests });

/// What journals of the first version call a review is a signature here.
const firstReview: Parser<Entry> = (value, at) => {
  const { n, at: time, by: name, digests: read } = oldReview(value, at);
  return { n, at: time, by: name, type: 'sign', stage: FIRST_REVIEW, digests: read };
};

/// An entry as the journal holds it.
export const entry: Parser<Entry> = variant('type', {
  decide: shape({ ...recorded, ...ACT_FIELDS.decide }),
  write: shape({ ...recorded, ...ACT_FIELDS.write }),
  assign: shape({ ...recorded, ...ACT_FIELDS.assign }),
  structure: shape({ ...recorded, ...ACT_FIELDS.structure }),
  dismiss: shape({ ...recorded, ...ACT_FIELDS.dismiss }),
  recall: shape({ ...recorded, ...ACT_FIELDS.recall }),
  comment: shape({ ...recorded, ...ACT_FIELDS.comment }),
  reply: shape({ ...recorded, ...ACT_FIELDS.reply }),
  resolve: shape({ ...recorded, ...ACT_FIELDS.resolve }),
  reopen: shape({ ...recorded, ...ACT_FIELDS.reopen }),
  sign: shape({ ...recorded, ...ACT_FIELDS.sign }),
  withdraw: shape({ ...recorded, ...ACT_FIELDS.withdraw }),
  override: shape({ ...recorded, ...ACT_FIELDS.override }),
  review: firstReview,
  export: shape({ ...recorded, ...ACT_FIELDS.export }),
  undo: shape({ ...recorded, ...ACT_FIELDS.undo }),
  redo: shape({ ...recorded, ...ACT_FIELDS.redo }),
  void: shape({ ...recorded, ...ACT_FIELDS.void }),
});
