import { creditOrNames } from '../blanks';
import type { Field } from '../../rule/rule';
import type { GlyphKnowledge } from '../rule';
import { COPY } from '../rule';
import type { RepairRule } from '../rule';

export const houseGlyph: RepairRule = {
  name: 'house-glyph',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  roles: COPY,
  docs: {
    what: { zh: '本报字体里的符号', en: 'A symbol of the house font' },
    why: { zh: '照排字体把符号编在汉字码位上，提取后成了汉字；只在符号能站的位置上改', en: 'The house font encodes a symbol as a Han character; it is changed only where a symbol can stand' },
    instead: { zh: '按本报符号表改回', en: 'The symbol, by the paper’s own table' },
  },
  messages: {
    glyph: { zh: '按本报符号表，这里的“{seen}”是“{meant}”', en: 'By the paper’s table {seen} here is {meant}' },
  },
  * check(field, { profile }) {
    for (const row of profile.glyphs) {
      // A row whose symbol holds another row's character would undo it, or go on for ever.
      if (row.seen === '' || !field.text.includes(row.seen) || profile.glyphs.some(({ seen }) => row.meant.includes(seen))) continue;
      for (const from of places(field, row)) {
        yield { from, to: from + row.seen.length, fixes: [row.meant], message: 'glyph', data: { seen: row.seen, meant: row.meant } };
      }
    }
  },
};

/// Where a row's character stands in a place that it names.
function* places({ text, role }: Field, { seen, where }: GlyphKnowledge): Generator<number> {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length - seen.length;
  if (where === 'anywhere') for (let at = text.indexOf(seen); at >= 0; at = text.indexOf(seen, at + seen.length)) yield at;
  else if (where === 'line-start' && text.startsWith(seen, start)) yield start;
  else if (where === 'line-end' && end >= start && text.startsWith(seen, end)) yield end;
  else if (where === (role === 'byline' ? 'byline-start' : 'credit-start') && (role === 'byline' || role === 'credit') && text.startsWith(seen, start)) yield start;
  else if (where === (role === 'caption' ? 'credit-start' : 'byline-start') && (role === 'caption' || role === 'paragraph' || role === 'item')) {
    const at = text.lastIndexOf(seen);
    // Behind the text of the part only a character that is set apart can be a symbol: a name may begin with it.
    if (at > 0 && /^\s/.test(text.slice(at + seen.length)) && creditOrNames(`${text.slice(0, at)}■${text.slice(at + seen.length)}`, role) === at) yield at;
  }
}
