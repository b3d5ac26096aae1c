import { kindAt, kindBefore } from '../text/chars';
import type { Role } from '../text/role';

/// What stands between two printed lines of one part when their line break is taken out.
export interface Join {
  readonly insert: string;
  /// What spoke for it: the name under which the removed line break is explained.
  readonly rule: 'join' | 'join-words' | 'join-number' | 'join-address' | 'join-hyphen' | 'join-names';
  /// 0 to 1.
  readonly confidence: number;
}

/// An address that has begun and may go on: it holds no blank, so that its parts are one.
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.|@)[\w.@:/?#&=%~+-]*$/i;

/// What to put between two printed lines of one part. `left` and `right` are their visible texts.
export function joinLines(left: string, right: string, role: Role): Join {
  const before = kindBefore(left, left.length);
  const after = kindAt(right, 0);
  const tail = left.slice(-200);
  if (before === 'han' || after === 'han' || before === 'mark' || after === 'mark') {
    if (role === 'byline' && /(?:^|\s)\p{Script=Han}{2,4}$/u.test(left) && /^\p{Script=Han}{2,4}(?:\s|$)/u.test(right)) return { insert: ' ', rule: 'join-names', confidence: 0.7 };
    return { insert: '', rule: 'join', confidence: 1 };
  }
  if (ADDRESS.test(tail) || /^[\w-]*(?:\.[\w-]+)*@|^[\w-]+(?:\.[\w-]+)+\//.test(right)) return { insert: '', rule: 'join-address', confidence: 0.9 };
  if (before === 'digit' && after === 'digit') return { insert: '', rule: 'join-number', confidence: 0.9 };
  if (/[a-z]-$/i.test(tail)) return { insert: '', rule: 'join-hyphen', confidence: 0.7 };
  if ((before === 'latin' || /[a-z][,.;:!?]$/i.test(tail)) && after === 'latin') return { insert: ' ', rule: 'join-words', confidence: 0.8 };
  return { insert: '', rule: 'join', confidence: 0.9 };
}
