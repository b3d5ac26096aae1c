import { kindAt, kindBefore } from '../text/chars';
import type { Role } from '../text/role';
import type { PageEvidence } from './evidence';

/// What stands between two printed lines of one part when their line break is taken out.
export interface Join {
  readonly insert: string;
  /// What spoke for it: the name under which the removed line break is explained.
  readonly rule: 'join' | 'join-words' | 'join-broken-word' | 'join-number' | 'join-address' | 'join-hyphen' | 'join-names';
  /// 0 to 1.
  readonly confidence: number;
}

const CLOSED: Join = { insert: '', rule: 'join', confidence: 1 };

/// An address that has begun and may go on: it holds no blank, so that its parts are one.
const OPEN_ADDRESS = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.|@)[\w.@:/?#&=%~+,-]*$/i;
/// The rest of an address whose start stands on the line before: up to its @, :// or first slash, or its domain.
const ADDRESS_REST = /^(?:[\w.-]*@|[a-z]{0,8}:\/\/|\.?[\w-]+(?:\.[\w-]+)+\/|\.?[a-z0-9-]+(?:\.[a-z]{2,})+(?![\w]))/;
/// How much of a line's end can tell what it ends in: longer than any address that is printed.
const TAIL = 300;

/// Names in a byline, with blanks between them.
const NAME_END = /(?:^|\s)\p{Script=Han}{2,4}$/u;
const NAME_START = /^\p{Script=Han}{2,4}(?:\s|$)/u;

/// What to put between two printed lines of one part. `left` and `right` are their visible texts; `page` is what the page says of its own setting, if it was asked.
/// A hyphen at a line's end is kept: whether it is the word's own or the setting's, the two lines cannot tell (a soft hyphen is removed as an invisible mark).
export function joinLines(left: string, right: string, role: Role, page?: PageEvidence): Join {
  const before = kindBefore(left, left.length);
  const after = kindAt(right, 0);
  if (before === 'none' || after === 'none') return CLOSED;
  if (before === 'han' || after === 'han' || before === 'mark' || after === 'mark') {
    if (role === 'byline' && NAME_END.test(left.slice(-TAIL)) && NAME_START.test(right)) return { insert: ' ', rule: 'join-names', confidence: 0.7 };
    return CLOSED;
  }
  const tail = left.slice(-TAIL);
  const head = right.slice(0, TAIL);
  if (OPEN_ADDRESS.test(tail) || ADDRESS_REST.test(head)) return { insert: '', rule: 'join-address', confidence: 0.9 };
  if (before === 'digit' && after === 'digit' || /\d[.,:]$/.test(tail) && after === 'digit') return { insert: '', rule: 'join-number', confidence: 0.9 };
  if (/\w[-\u2010\u00ad]$/.test(tail)) return { insert: '', rule: 'join-hyphen', confidence: 0.7 };
  if (after !== 'latin') return { insert: '', rule: 'join', confidence: 0.9 };
  if (/[a-z][,.;:!?)]$/i.test(tail)) return { insert: ' ', rule: 'join-words', confidence: 0.8 };
  return before === 'latin' ? joinWords(/[A-Za-z0-9]*$/.exec(tail)![0], /^[A-Za-z0-9]*/.exec(head)![0], page) : { insert: '', rule: 'join', confidence: 0.9 };
}

/// Two runs of Latin letters on either side of a line break: two words, or one that the setting broke.
function joinWords(left: string, right: string, page: PageEvidence | undefined): Join {
  const known = (word: string): boolean => page?.words.has(word) ?? false;
  if (known(left + right)) return { insert: '', rule: 'join-broken-word', confidence: 0.9 };
  if (known(left) && known(right)) return { insert: ' ', rule: 'join-words', confidence: 0.9 };
  // A setting that breaks numbers breaks words; a small letter then mostly goes on with the word before.
  if (page?.breaksWords && /^[a-z]/.test(right)) return { insert: '', rule: 'join-broken-word', confidence: 0.6 };
  return { insert: ' ', rule: 'join-words', confidence: 0.8 };
}
