import { COPY } from '../rule';
import type { RepairRule } from '../rule';
import { BLANK } from '../traits';

export const repeatedMark: RepairRule = {
  name: 'repeated-mark',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'safe', layer: 'text',
  needs: BLANK,
  roles: COPY,
  docs: {
    what: { zh: '同一标点隔着空白重出', en: 'The same mark twice with a blank between' },
    why: { zh: '标点拆开取字时重复提取，才会隔着空白；没有空白的连用可能是作者多打，不在此列', en: 'Only an extraction that takes a mark twice sets a blank between; marks without one may be the author’s slip, and are left to proofing' },
    instead: { zh: '留一个', en: 'One of them' },
  },
  messages: { repeated: { zh: '“{mark}”重出，留一个', en: '{mark} stands twice: one is enough' } },
  * check({ text }) {
    for (const hit of text.matchAll(/([，。、；：])(?:\s+\1)+/g)) {
      yield { from: hit.index, to: hit.index + hit[0].length, fixes: [hit[1]!], message: 'repeated', data: { mark: hit[1]! } };
    }
  },
};
