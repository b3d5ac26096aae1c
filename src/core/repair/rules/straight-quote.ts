import { isBlank } from '../../text/blank';
import { kindAt, kindBefore } from '../../text/chars';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';

interface Family {
  readonly straight: string;
  readonly open: string;
  readonly close: string;
}

const FAMILIES: readonly Family[] = [
  { straight: '"', open: '“', close: '”' },
  { straight: '\'', open: '‘', close: '’' },
];
/// Nothing quoted begins with these, and nothing quoted ends with those.
const NO_START = new Set('，。、；：？！）》】〉”’');
const NO_END = new Set('（《【〈“‘：');

export const straightQuote: RepairRule = {
  name: 'straight-quote',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  roles: COPY,
  docs: {
    what: { zh: '汉字之间的直引号', en: 'Straight quotes among Han characters' },
    why: { zh: '引号提取后不分左右', en: 'Extraction lost which quote opens and which closes' },
    instead: { zh: '改为成对的“ ”、‘ ’', en: 'Paired “ ” and ‘ ’' },
    source: 'GB/T 15834-2011 4.8',
  },
  messages: {
    paired: { zh: '直引号改为“{meant}”', en: 'The straight quote is {meant}' },
    unclear: { zh: '引号不成对，似应为“{meant}”', en: 'The quotes do not pair; this one is probably {meant}' },
  },
  * check({ text }) {
    for (const family of FAMILIES) {
      if (text.includes(family.straight) && /\p{Script=Han}/u.test(text)) yield* quotes(text, family);
    }
  },
};

/// The straight quotes of one family. Where all of the field's quotes open and close in turn, and none stands where its kind cannot, the pairing is clear.
function* quotes(text: string, { straight, open, close }: Family) {
  const found: { readonly at: number; readonly meant: string }[] = [];
  let inside = false;
  let clear = true;
  for (const hit of text.matchAll(new RegExp(`[${straight}${open}${close}]`, 'g'))) {
    const at = hit.index;
    if (straight === '\'' && isApostrophe(text, at)) continue;
    if (hit[0] === straight) {
      const turn = inside ? close : open;
      const local = byNeighbours(text, at, open, close);
      if (local && local !== turn) clear = false;
      found.push({ at, meant: turn });
      inside = !inside;
    } else {
      if ((hit[0] === open) === inside) clear = false;
      inside = hit[0] === open;
    }
  }
  for (const { at, meant } of found) {
    if (clear && !inside) yield { from: at, to: at + 1, fixes: [meant], message: 'paired', data: { meant } };
    else {
      const likely = byNeighbours(text, at, open, close) ?? meant;
      yield { from: at, to: at + 1, fixes: [likely, likely === open ? close : open], message: 'unclear', data: { meant: likely }, trust: 'offer' as const };
    }
  }
}

/// What the characters beside a quote make of it, if they leave no choice.
function byNeighbours(text: string, at: number, open: string, close: string): string | undefined {
  let left = at - 1;
  let right = at + 1;
  if (left >= 0 && isBlank(text[left]!)) left--;
  if (right < text.length && isBlank(text[right]!)) right++;
  const mustClose = right >= text.length || NO_START.has(text[right]!);
  const mustOpen = left < 0 || NO_END.has(text[left]!);
  return mustClose === mustOpen ? undefined : mustOpen ? open : close;
}

/// `don't`, `'90s`: between Latin letters or digits it quotes nothing.
function isApostrophe(text: string, at: number): boolean {
  const western = (kind: string): boolean => kind === 'latin' || kind === 'digit';
  return western(kindBefore(text, at)) && western(kindAt(text, at + 1));
}
