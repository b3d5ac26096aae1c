import type { AskedCounts } from '../../contract/asked';
import { isUnanswered, type Question } from '../../core/question/question';

/// Open questions by severity.
export function countAsked(questions: readonly Question[]): AskedCounts {
  const counts = { A: 0, B: 0, C: 0 };
  for (const question of questions) if (isUnanswered(question)) counts[question.severity]++;
  return counts;
}

export const sameCounts = (a: AskedCounts | undefined, b: AskedCounts | undefined): boolean => a === b || (a !== undefined && b !== undefined && a.A === b.A && a.B === b.B && a.C === b.C);
