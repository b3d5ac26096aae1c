import type { Desk } from '../../core/pipeline';
import type { Question } from '../../core/question/question';
import { sentenceOf } from './questions';
import { documentOf } from './session';

/// A question and its best fix in few words, for a preview.
export interface Sample {
  readonly before: string;
  readonly seen: string;
  readonly insert: string;
  readonly after: string;
}

const CONTEXT = 12;

export function sampleOf(desk: Desk, question: Question): Sample {
  const { before, seen, after } = sentenceOf(documentOf(desk, question.document), question);
  return { before: [...before].slice(-CONTEXT).join(''), seen, insert: question.fixes[0] ?? '', after: [...after].slice(0, CONTEXT).join('') };
}
