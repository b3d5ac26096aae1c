import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// What somebody wants: it has one side only.
const WANTED = '(?:出发点|落脚点|目的|目标|宗旨|初衷|追求|愿望|心愿|责任|职责|使命)';

export const oneSidedAnswer = patternRule({
  name: 'one-sided-answer', class: 'grammar', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '“能否”“是否”说了两面，后面只应一面', en: '能否 or 是否 names two sides, and what follows answers one' },
    why: { zh: '“能否办好”包括办不好，不能说它“是我们的目标”', en: '能否办好 includes that it is not done well; that is nobody’s aim' },
    instead: { zh: '删去“能否”“是否”，或在后面也说两面', en: 'Drop 能否, or answer both sides' },
  },
  messages: { sides: { zh: '“{both}”是两面，“{one}”只有一面，删去“{both}”', en: '{both} has two sides, {one} only one: drop {both}' } },
  patterns: [
    { starts: '能是', then: '否不', find: new RegExp(`(能否|是否|能不能|是不是)(?=[^。！？；：“”能否不]{2,40}，(?:就|正|也|都|才|一直)?是[^，。！？；：“”能否不]{0,16}的?(${WANTED})(?:[，。；”]|所在|之一))`), message: 'sides', fix: () => [''], data: (hit) => ({ both: hit[1]!, one: hit[2]! }) },
  ],
});
