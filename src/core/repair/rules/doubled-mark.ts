import { COPY } from '../rule';
import type { RepairRule } from '../rule';

export const doubledMark: RepairRule = {
  name: 'doubled-mark',
  scope: 'paragraph',
  class: 'layout', severity: 'C', trust: 'offer', layer: 'text',
  roles: COPY,
  docs: {
    what: { zh: '连着两个同样的标点', en: 'The same mark twice' },
    why: { zh: '提取时重复；也可能是作者多打', en: 'Extraction doubled it, or the author did' },
    instead: { zh: '留一个', en: 'One of them' },
    source: 'GB/T 15834-2011 4',
  },
  messages: {
    doubled: { zh: '“{mark}”连用，应留一个', en: '{mark} stands twice: one is enough' },
  },
  * check({ text }) {
    for (const hit of text.matchAll(/([，、；：])\1+|(?<!。)。。(?!。)/g)) {
      yield { from: hit.index, to: hit.index + hit[0].length, fixes: [hit[0][0]!], message: 'doubled', data: { mark: hit[0][0]! } };
    }
  },
};
