import { VARIANTS } from '../lexicon/variants';
import { phraseRule } from '../phrases';

export const variantWord = phraseRule({
  name: 'variant-word', class: 'variant', severity: 'C', trust: 'none', groups: VARIANTS, silentBefore: /^(?:[村镇乡屯寨]|街道|水库|遗址)/,
  docs: {
    what: { zh: '用了不推荐的异形词', en: 'A variant form that is not recommended' },
    why: { zh: '国家推荐使用统一词形；仅提醒，不自动改', en: 'One form is recommended by the state; this only reminds' },
    instead: { zh: '改用推荐词形', en: 'Use the recommended form' },
    source: 'GF 1001-2001',
  },
});
