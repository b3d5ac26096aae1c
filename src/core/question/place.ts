import type { Desk } from '../pipeline';
import { lostGlyph } from '../repair/rules/lost-glyph';
import { COPY } from '../repair/rule';
import { anchorsOf } from '../review/anchors';
import type { ArticleDocument, Patch } from '../review/document';
import { articleFields, elsewhereOf, type PlacedArticle } from '../review/fields';
import { writeAct, type WriteAct } from '../review/hand';
import type { Finding } from '../rule/rule';
import { runOnField } from '../rule/run';
import type { ProofPos } from '../text/span';
import { doubtsOf } from './doubts';
import type { AskingRule, ProofPlace, Question } from './question';

export type RuleLookup = (name: string) => AskingRule | undefined;

const fieldsOf = new WeakMap<ArticleDocument, PlacedArticle>();

/// What `checkPage` reads of a page: its articles, and captions that belong to none as articles of their own. A document that is the same object has the same fields object.
export function deskFields(desk: Desk): PlacedArticle[] {
  return deskDocuments(desk).map((document) => {
    let fields = fieldsOf.get(document);
    if (!fields) fieldsOf.set(document, (fields = articleFields(document)));
    return fields;
  });
}

/// Documents that proofing reads: articles in order, then captions of the tray and pictures of their own.
export function deskDocuments(desk: Desk): ArticleDocument[] {
  return [...desk.articles, ...desk.captions.map(({ document }) => document)];
}

/// All questions of a page, whatever their state, by document and place. `findings` are what `checkPage` made of `fields`, which must be those of this desk; `ruleOf` gives the rule of a
/// name, undefined for one that another version had.
export function placeFindings(desk: Desk, fields: readonly PlacedArticle[], findings: ReadonlyMap<string, readonly Finding[]>, ruleOf: RuleLookup): Question[] {
  const places = new Map(fields.map(({ id, fields: own }) => [id, new Map(own.map((field) => [field.where, field.at]))]));
  const comments = new Map(desk.state.comments.filter(({ resolved }) => !resolved).flatMap((comment) => (comment.about ? [[comment.about.fingerprint, comment] as const] : [])));
  const counts = new Map<string, number>();
  const keyOf = (fingerprint: string): string => {
    const seen = counts.get(fingerprint) ?? 0;
    counts.set(fingerprint, seen + 1);
    return seen === 0 ? fingerprint : `${fingerprint}#${seen}`;
  };
  const standing = (fingerprint: string): Pick<Question, 'state' | 'comment' | 'by' | 'at'> => {
    const dismissed = desk.state.dismissed.get(fingerprint);
    if (dismissed) return { state: 'dismissed', by: dismissed.by, at: dismissed.at };
    const comment = comments.get(fingerprint);
    return comment ? { state: 'asked', comment, by: comment.by, at: comment.at } : { state: 'open' };
  };
  return deskDocuments(desk).flatMap((document) => {
    const own = places.get(document.id);
    const found = [
      ...(findings.get(document.id) ?? []).flatMap((finding) => {
        const at = own?.get(finding.where);
        return at === undefined ? [] : [{ finding, at }];
      }),
      ...lostGlyphs(document),
    ].map(({ finding, at }): Question => {
      const proof = { from: at + finding.from, to: at + finding.to };
      const { rule, severity, trust, text, fixes, message, fingerprint } = finding;
      const related = finding.related.flatMap((place): ProofPlace[] => {
        const [, other = document.id, where = ''] = /^(?:([^/]+)\/)?(.*)$/.exec(place.where) ?? [];
        const start = places.get(other)?.get(where);
        return start === undefined ? [] : [{ document: other, proof: { from: start + place.from, to: start + place.to } }];
      });
      const elsewhere = finding.related.flatMap((place) => {
        const id = place.where.slice(0, place.where.lastIndexOf('/'));
        return places.has(id) ? [] : (elsewhereOf(id) ?? []);
      })[0];
      return {
        key: keyOf(fingerprint), kind: 'finding', document: document.id, proof, source: anchorsOf(document, proof), rule, class: finding.class, severity, trust, text, fixes, message,
        evidence: [], related, ...(elsewhere && { elsewhere }), fingerprint, ...standing(fingerprint),
      };
    });
    const doubts = doubtsOf(desk, document).map((doubt): Question => ({ ...doubt, key: keyOf(doubt.fingerprint), ...standing(doubt.fingerprint) }));
    return [...found, ...doubts, ...answered(document, ruleOf)].sort((a, b) => a.proof.from - b.proof.from || a.proof.to - b.proof.to);
  });
}

/// The act that answers a question by a fix, or by words of the editor's own; undefined where that changes nothing.
export function answerAct(document: ArticleDocument, question: Question, insert: string): WriteAct | undefined {
  const act = writeAct(document, { ...question.proof, insert });
  return act && { ...act, rule: question.rule, why: question.message };
}

/// Glyphs that the extraction lost, in every part of the copy: there is nothing to repair them with, so that only a person can.
function lostGlyphs(document: ArticleDocument): { finding: Finding; at: ProofPos }[] {
  if (!/[\ue000-\uf8ff\ufffd-\uffff\udb80-\udbff]/.test(document.proof)) return [];
  return document.parts.filter(({ role }) => COPY.has(role)).flatMap((part, index) =>
    runOnField([lostGlyph], { where: `part:${index}`, role: part.role, text: document.proof.slice(part.text.from, part.text.to) }, { profile: { glyphs: [] } })
      .map((finding) => ({ finding, at: part.text.from })));
}

/// Fixes that were taken and stand: the edits of one act are one answer.
function answered(document: ArticleDocument, ruleOf: RuleLookup): Question[] {
  const acts = new Map<number, Patch[]>();
  for (const patch of document.patches) {
    if (patch.origin !== 'fix' || !patch.applied || patch.group === undefined) continue;
    const own = acts.get(patch.group);
    if (own) own.push(patch);
    else acts.set(patch.group, [patch]);
  }
  return [...acts.values()].map((patches): Question => {
    const first = patches[0]!;
    const rule = ruleOf(first.rule);
    return {
      key: `fix:${first.key}`, kind: 'finding', document: document.id, proof: { from: first.proof.from, to: patches.at(-1)!.proof.to }, fingerprint: '',
      rule: first.rule, class: rule?.class ?? 'character', severity: rule?.severity ?? 'C', trust: rule?.trust ?? 'offer',
      text: patches.map(({ was }) => was).join(''), fixes: [patches.map(({ insert }) => insert).join('')], message: first.why, evidence: [],
      source: patches.map(({ from, to, was }) => ({ from, to, was })), related: [], state: 'accepted', patch: first.key,
      ...(first.by !== undefined && { by: first.by }), ...(first.at !== undefined && { at: first.at }),
    };
  });
}
