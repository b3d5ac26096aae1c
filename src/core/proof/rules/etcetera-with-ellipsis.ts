import { patternRule } from '../patterns';

export const etceteraWithEllipsis = patternRule({
  name: 'etcetera-with-ellipsis', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '“等”与省略号并用', en: '等 beside an ellipsis' },
    why: { zh: '“等”“等等”和省略号都表示列举未尽，只用一个', en: 'Both say that the list goes on; one is enough' },
    instead: { zh: '留“等”，删省略号', en: 'Keep 等 and drop the ellipsis' },
    source: 'GB/T 15834-2011 A.9.2',
  },
  messages: { both: { zh: '“等”与省略号重复，只留一个', en: '等 and the ellipsis say the same; keep one' } },
  patterns: [
    { starts: '…等', find: /(?<=、[^，。；！？]{0,15})(?:…{1,2}等等?|等等?…{1,2})/, message: 'both', fix: () => ['等', '……'] },
  ],
});
