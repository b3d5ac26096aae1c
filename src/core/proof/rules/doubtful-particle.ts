import { PROSE, type ProofParagraphRule } from '../rule';
import { confusedParticle, NEVER, particlesIn, type ParticleBars } from './confused-particle';

const BARS: ParticleBars = { common: -1, rare: 0.5, 的: 5, joint: { 的地: 1, 的得: 1, 地的: 2, 地得: 1.5, 得的: 2.5, 得地: 2 }, alone: { 地的: [10, 20, 15], 得的: [8, 8, 20], 地得: [NEVER, NEVER, 6] } };

/// What `confused-particle` leaves alone in edited text because 的 is so common: asked only of drafts, where its slips are common too.
export const doubtfulParticle: ProofParagraphRule = {
  name: 'doubtful-particle', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, draft: true,
  docs: {
    what: { zh: '稿中差错较多时，可疑的“的”“地”“得”', en: 'A 的, 地 or 得 in doubt, in copy that has other slips' },
    why: confusedParticle.docs.why,
    instead: { zh: '看它修饰什么：修饰名词用“的”，修饰动词用“地”，引出结果、程度用“得”', en: 'See what it serves: 的 before nouns, 地 before verbs, 得 before results and degrees' },
    source: '现代汉语词典',
  },
  messages: {
    di: { zh: '本文差错较多；这里疑应用“地”', en: 'This copy has several slips; here 地 is probably meant' },
    de: { zh: '本文差错较多；这里疑应用“得”', en: 'This copy has several slips; here 得 is probably meant' },
    attribute: { zh: '本文差错较多；这里疑应用“的”', en: 'This copy has several slips; here 的 is probably meant' },
  },
  check: ({ text }, { speller }) => particlesIn(text, BARS, speller),
};
