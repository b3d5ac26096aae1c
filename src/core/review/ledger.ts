import type { ProofPos, SourcePos, Span } from '../text/span';
import type { ArticleDocument, Patch } from './document';
import { sliceAt, toSource } from './document';

/// What became of a stretch of the source: it stands in the proof text as it was printed, something else stands there instead, or nothing does.
export type Fate = 'kept' | 'replaced' | 'dropped';

/// One line of the ledger. Rows of a page, taken over all its documents, are a partition of the source plus what was inserted into it (rows without extent).
export interface LedgerRow {
  readonly source: Span<SourcePos>;
  readonly fate: Fate;
  /// The article (or `furniture`, or a caption) that holds it.
  readonly document: string;
  /// Where it stands in that document's proof text, or where its replacement does.
  readonly proof: Span<ProofPos>;
  /// The change that replaced or dropped it: rule, reason, who decided.
  readonly patch?: Patch;
}

/// The ledger of one document, in reading order. Linear.
export function ledgerOf(document: ArticleDocument): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let at = 0;
  let proof = 0;
  const keep = (to: number): void => {
    while (at < to) {
      const slice = sliceAt(document.slices, at)!;
      const stop = Math.min(to, slice.base + slice.source.to - slice.source.from);
      const from = toSource(document.slices, at);
      rows.push({ source: { from, to: from + stop - at }, fate: 'kept', document: document.id, proof: { from: proof, to: proof + stop - at } });
      proof += stop - at;
      at = stop;
    }
  };
  for (const patch of document.patches) {
    if (!patch.applied) continue;
    keep(patch.base.from);
    rows.push({ source: { from: patch.from, to: patch.to }, fate: patch.insert === '' ? 'dropped' : 'replaced', document: document.id, proof: patch.proof, patch });
    at = patch.base.to;
    proof = patch.proof.to;
  }
  keep(document.base.length);
  return rows;
}

/// The ledger of a page, in the order of its source. Throws where a character is missing or counted twice: that would be a broken invariant of the layout.
export function pageLedger(documents: readonly ArticleDocument[], length: number): LedgerRow[] {
  const rows = documents.flatMap(ledgerOf).sort((a, b) => a.source.from - b.source.from || a.source.to - b.source.to);
  let at = 0;
  for (const { source, document } of rows) {
    if (source.from !== at) throw new Error(`the ledger has ${source.from > at ? 'a gap' : 'an overlap'} at ${Math.min(at, source.from)} (${document})`);
    at = source.to;
  }
  if (at !== length) throw new Error(`the ledger ends at ${at} of ${length}`);
  return rows;
}

/// The source, put together again from the proof texts and what the ledger says was replaced: the proof that nothing is lost.
export function restore(documents: readonly ArticleDocument[], rows: readonly LedgerRow[]): string {
  const proofs = new Map(documents.map((document) => [document.id, document.proof]));
  return rows.map((row) => (row.patch ? row.patch.was : proofs.get(row.document)!.slice(row.proof.from, row.proof.to))).join('');
}
