import type { Report } from '../../rule/rule';
import { WRITTEN, type ProofParagraphRule } from '../rule';

const PAIRS = [['“', '”', '‘', '’'], ['《', '》', '〈', '〉']] as const;

export const quoteWithinQuote: ProofParagraphRule = {
  name: 'quote-within-quote', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, needs: '“《‘',
  docs: {
    what: { zh: '引号里又用双引号，书名号里又用双书名号', en: 'Double marks within double marks' },
    why: { zh: '引号外双内单，书名号外双内单', en: 'Outside they are double, inside single' },
    instead: { zh: '里层改用‘ ’或〈 〉', en: 'Use ‘ ’ or 〈 〉 inside' },
    source: 'GB/T 15834-2011 4.8, 4.15',
  },
  messages: { outer: { zh: '外层用“ ”，里层才用‘ ’', en: 'Double marks outside, single ones inside' }, inner: { zh: '里层用“{open}{close}”', en: 'Inside it is {open}{close}' } },
  *check({ text }): Iterable<Report> {
    yield* outside(text);
    for (const [open, close, inOpen, inClose] of PAIRS) {
      if (text.indexOf(open, text.indexOf(open) + 1) < 0) continue;
      const stack: number[] = [];
      for (let at = 0; at < text.length; at++) {
        if (text[at] === open) stack.push(at);
        else if (text[at] === close) {
          const from = stack.pop();
          // Both pairs must be whole: where the outer one never closes, the fault is an unpaired mark.
          if (from === undefined || stack.length !== 1 || !closes(text, at + 1, open, close)) continue;
          const inner = text.slice(from + 1, at);
          if (inner.includes(inOpen) || inner.length > 30) continue;
          yield { from, to: at + 1, fixes: [`${inOpen}${inner}${inClose}`], message: 'inner', data: { open: inOpen, close: inClose } };
        }
      }
    }
  },
};

/// Single marks that stand in no double ones. Where double marks do not pair, or stand in brackets of other kinds, nobody can tell.
function* outside(text: string): Iterable<Report> {
  if (!text.includes('‘') || /[“《「（][^”》」）]*$/.test(text)) return;
  let depth = 0;
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if ('“《「（'.includes(char)) depth++;
    else if ('”》」）'.includes(char)) depth--;
    if (depth < 0) return;
    if (char === '‘') open = depth === 0 ? at : -1;
    else if (char === '’' && open >= 0) {
      const inner = text.slice(open + 1, at);
      if (/^[\u4e00-\u9fff0-9A-Za-z、，]{2,24}$/.test(inner)) yield { from: open, to: at + 1, fixes: [`“${inner}”`], message: 'outer' };
      open = -1;
    }
  }
}

/// Whether, from `at` on, a closing mark comes that belongs to an outer pair.
function closes(text: string, at: number, open: string, close: string): boolean {
  let depth = 1;
  for (let i = at; i < text.length; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return true;
  }
  return false;
}
