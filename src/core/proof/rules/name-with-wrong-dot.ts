import { patternRule } from '../patterns';

export const nameWithWrongDot = patternRule({
  name: 'name-with-wrong-dot', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '外国人名、少数民族人名里的间隔号用错', en: 'The wrong dot between the parts of a name' },
    why: { zh: '人名各部分之间用间隔号“·”，居中，不用下脚点或日文中点', en: 'Parts of a name are joined by ·, set in the middle' },
    instead: { zh: '改用“·”', en: 'Use ·' },
    source: 'GB/T 15834-2011 4.14',
  },
  messages: { dot: { zh: '人名、书名中的间隔号用“·”', en: 'Names and titles take ·' } },
  patterns: [{ starts: '.．•‧∙・', find: /(?<=[\u4e00-\u9fff])[.．•‧∙・](?=[\u4e00-\u9fff][\u4e00-\u9fff.．•‧∙・])/, message: 'dot', fix: () => ['·'] }],
});
