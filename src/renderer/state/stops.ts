import { deskDocuments } from '../../core/question/place';
import { isUnanswered } from '../../core/question/question';
import type { ArticleDocument } from '../../core/review/document';
import { itemIsOpen, itemsOf } from './changes';
import { shownDocument, type Session } from './session';

/// A place that waits for an editor: an open question or an open change.
export interface Stop {
  readonly kind: 'question' | 'change';
  readonly key: string;
  readonly document: string;
  /// In its proof text.
  readonly at: number;
}

function stopsIn(session: Session, document: ArticleDocument): readonly Stop[] {
  const changes = itemsOf(document).filter(itemIsOpen).map((item): Stop => ({ kind: 'change', key: item.key, document: document.id, at: item.patches[0]!.proof.from }));
  const questions = session.questions.filter((question) => question.document === document.id && isUnanswered(question))
    .map((question): Stop => ({ kind: 'question', key: question.key, document: document.id, at: question.proof.from }));
  return [...changes, ...questions].sort((a, b) => a.at - b.at);
}

/// The next (or previous) open question or change behind what is selected, in the order of the text: of the shown document, then of those behind it, around the end. Undefined where none is left.
export function nextStop(session: Session, step: 1 | -1): Stop | undefined {
  const shown = shownDocument(session);
  const documents = deskDocuments(session.desk);
  const at = documents.indexOf(shown);
  const here = stopsIn(session, shown);
  const current = currentPlace(session, shown);
  const beside = step > 0 ? here.find((stop) => isBehind(stop, current)) : here.findLast((stop) => isBefore(stop, current));
  if (beside) return beside;
  for (let i = 1; i <= documents.length; i++) {
    const stops = stopsIn(session, documents[(at + step * i + documents.length * 2) % documents.length]!);
    const stop = step > 0 ? stops[0] : stops.at(-1);
    if (stop) return stop;
  }
  return undefined;
}

interface Place {
  readonly at: number;
  readonly keys: readonly string[];
}

/// Where the selection stands: at the question or the change that was selected last.
function currentPlace(session: Session, document: ArticleDocument): Place | undefined {
  const question = session.questions.find(({ key }) => key === session.question);
  const item = itemsOf(document).find(({ keys }) => keys.includes(session.selected ?? ''));
  const places: Place[] = [
    ...(question?.document === document.id ? [{ at: question.proof.from, keys: [question.key] }] : []),
    ...(item ? [{ at: item.patches[0]!.proof.from, keys: item.keys }] : []),
  ];
  return places.length === 2 ? { at: session.latest === 'question' ? places[0]!.at : places[1]!.at, keys: places.flatMap(({ keys }) => keys) } : places[0];
}

const isBehind = (stop: Stop, place: Place | undefined): boolean => !place || stop.at > place.at || (stop.at === place.at && !place.keys.includes(stop.key));
const isBefore = (stop: Stop, place: Place | undefined): boolean => !place || stop.at < place.at;
