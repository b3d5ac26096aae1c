import type { PageEntry } from '../../contract/methods';
import type { PageOrder } from './settings';

/// How far a page is, for sorting: what is under work first, what is done last.
const stage = ({ steps, reviewed }: PageEntry): number => (reviewed > 0 ? 2 : steps > 0 ? 0 : 1);

/// How urgent a page's open questions are: a graver one goes before any number of lesser ones; what was not counted is behind what is known to ask, and before what is known to ask nothing.
const urgency = ({ asked }: PageEntry): number => (asked ? (Math.min(asked.A, 999) * 1000 + Math.min(asked.B, 999)) * 1000 + Math.min(asked.C, 999) : 0.5);

/// Pages in the order that was asked for. Within it they keep the host's natural order of names.
export function sortPages(pages: readonly PageEntry[], order: PageOrder): readonly PageEntry[] {
  switch (order) {
    case 'title': return pages;
    case 'time': return [...pages].sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
    case 'asked': return [...pages].sort((a, b) => urgency(b) - urgency(a));
    case 'state': return [...pages].sort((a, b) => stage(a) - stage(b));
  }
}
