import { isBlank } from '../../text/blank';
import { kindAt, kindBefore } from '../../text/chars';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { QUOTE } from '../traits';

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
  needs: QUOTE,
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

/// The straight quotes of one family. Where all of the field's quotes open and close in turn, and none stands where its kind cannot, the pairing is clear. Quotes that
/// are doubled throughout (an escape of tables) count once.
function* quotes(text: string, { straight, open, close }: Family) {
  const found: { readonly from: number; readonly to: number; readonly meant: string; readonly local: string | undefined }[] = [];
  const doubled = straight.repeat(2);
  const unit = text.includes(doubled) && !text.replaceAll(doubled, '').includes(straight) && text.split(doubled).length % 2 === 1 ? doubled : straight;
  let inside = false;
  let clear = true;
  for (const hit of text.matchAll(new RegExp(`${unit}|[${open}${close}]`, 'g'))) {
    const from = hit.index;
    const to = from + hit[0].length;
    if (straight === '\'' && isApostrophe(text, from)) continue;
    if (hit[0] === unit) {
      const meant = inside ? close : open;
      const local = byNeighbours(text, from, to, { straight, open, close });
      if (local && local !== meant) clear = false;
      found.push({ from, to, meant, local });
      inside = !inside;
    } else {
      if ((hit[0] === open) === inside) clear = false;
      inside = hit[0] === open;
    }
  }
  for (const { from, to, meant, local } of found) {
    if (clear && !inside) yield { from, to, fixes: [meant], message: 'paired', data: { meant } };
    else {
      const likely = local ?? meant;
      yield { from, to, fixes: [likely, likely === open ? close : open], message: 'unclear', data: { meant: likely }, trust: 'offer' as const };
    }
  }
}

/// What the characters beside a quote make of it, if they leave no choice.
function byNeighbours(text: string, from: number, to: number, { straight, open, close }: Family): string | undefined {
  const left = from > 0 && isBlank(text[from - 1]!) ? from - 2 : from - 1;
  const right = to < text.length && isBlank(text[to]!) ? to + 1 : to;
  const mustClose = right >= text.length || NO_START.has(text[right]!) || text[right] === straight;
  const mustOpen = left < 0 || NO_END.has(text[left]!);
  return mustClose === mustOpen ? undefined : mustOpen ? open : close;
}

/// `don't`, `'90s`: between Latin letters or digits it quotes nothing.
function isApostrophe(text: string, at: number): boolean {
  const western = (kind: string): boolean => kind === 'latin' || kind === 'digit';
  return western(kindBefore(text, at)) && western(kindAt(text, at + 1));
}
