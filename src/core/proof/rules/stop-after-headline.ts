import { patternRule } from '../patterns';
import type { Role } from '../../text/role';

export const stopAfterHeadline = patternRule({
  name: 'stop-after-headline', class: 'punctuation', severity: 'B', trust: 'offer', roles: new Set<Role>(['kicker', 'headline', 'deck', 'subhead']),
  docs: {
    what: { zh: '标题末尾用了句号或逗号', en: 'A full stop or comma at the end of a headline' },
    why: { zh: '标题末尾不用点号，问号、叹号、省略号除外', en: 'Headlines end without a stop, but for ？ ！ and ……' },
    instead: { zh: '删去', en: 'Drop it' },
    source: 'GB/T 15834-2011 B.4',
  },
  messages: { end: { zh: '标题末尾不用“{mark}”', en: 'No {mark} at the end of a headline' } },
  patterns: [{ starts: '。，、；', find: /[。，、；]$/, message: 'end', fix: () => [''], data: (hit) => ({ mark: hit[0] }) }],
});
