import type { Desk } from '../../core/pipeline';
import { deskDocuments } from '../../core/question/place';
import type { ProofPlace } from '../../core/question/question';
import { spanOf } from '../../core/review/anchors';
import type { Comment } from '../../core/review/state';

/// A comment with where its words stand now; without a place where they read differently in the file.
export interface PlacedComment {
  readonly comment: Comment;
  readonly place?: ProofPlace;
}

/// All comments of a page, the latest first.
export function placedComments(desk: Desk): readonly PlacedComment[] {
  const documents = [...deskDocuments(desk), desk.furniture];
  return [...desk.state.comments].reverse().map((comment): PlacedComment => {
    const good = comment.anchors.filter(({ from, to, was }) => desk.reading.text.slice(from, to) === was);
    for (const document of documents) {
      const proof = good.length > 0 ? spanOf(document, good) : undefined;
      if (proof) return { comment, place: { document: document.id, proof } };
    }
    return { comment };
  });
}
