import type { ArticleDocument, Patch } from '../core/review/document';
import type { Desk } from '../core/pipeline';
import { say, type Language } from '../core/text/say';
import { sourceLine } from './articles';
import type { Session } from './io';
import { paint } from './paint';
import { oneLine } from './width';

/// How many characters are shown on either side of a change.
const CONTEXT = 8;

const BY = {
  open: { zh: '自动修复', en: 'repaired' },
  offer: { zh: '待决', en: 'to decide' },
  accepted: { zh: '已接受', en: 'accepted' },
  rejected: { zh: '已拒绝', en: 'rejected' },
} as const;

/// How many changes of each kind an article carries. `toDecide`: proposed, and nobody has said yes or no.
export interface Counts {
  readonly layout: number;
  readonly text: number;
  readonly toDecide: number;
}

export function countChanges(documents: readonly ArticleDocument[]): Counts {
  let layout = 0;
  let text = 0;
  let toDecide = 0;
  for (const patch of documents.flatMap((document) => document.patches)) {
    if (patch.applied && patch.layer === 'layout') layout++;
    else if (patch.applied) text++;
    else if (patch.verdict === 'open' && patch.trust === 'offer') toDecide++;
  }
  return { layout, text, toDecide };
}

export function sayCounts({ layout, text, toDecide }: Counts, language: Language): string {
  return language === 'zh'
    ? `版式 ${layout} 处，文字 ${text} 处，待决 ${toDecide} 处`
    : `${layout} layout, ${text} text, ${toDecide} to decide`;
}

/// The changes of an article in order, two lines each: where, what stood, what stands; then rule, reason and who decided.
export function changeLines(session: Session, desk: Desk, document: ArticleDocument, wanted: (patch: Patch) => boolean): string[] {
  const { language } = session;
  return document.patches.filter(wanted).flatMap((patch) => {
    const before = oneLine(document.proof.slice(Math.max(0, patch.proof.from - CONTEXT), patch.proof.from));
    const after = oneLine(document.proof.slice(patch.proof.to, patch.proof.to + CONTEXT));
    const was = patch.was === '' ? '' : paint(session, 'old', `[-${oneLine(patch.was)}-]`);
    const now = patch.insert === '' ? '' : paint(session, 'fresh', `{+${oneLine(patch.insert)}+}`);
    const verdict = say(BY[patch.verdict === 'open' && !patch.applied ? 'offer' : patch.verdict], language);
    const who = patch.by === undefined ? verdict : `${verdict} ${patch.by} ${patch.at ?? ''}`.trimEnd();
    return [
      `  ${String(sourceLine(desk, document, patch.proof.from)).padStart(4)}  ${before}${was}${now}${after}`,
      paint(session, 'quiet', `        ${patch.rule} · ${say(patch.why, language)} · ${who}`),
    ];
  });
}
