import { patternRule } from '../patterns';

export const nameWithWrongDot = patternRule({
  name: 'name-with-wrong-dot', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '人名、以日期命名的事件里的间隔号用错', en: 'The wrong dot between the parts of a name, or in a day that names an event' },
    why: { zh: '人名各部分之间用间隔号“·”，居中，不用下脚点或日文中点', en: 'Parts of a name are joined by ·, set in the middle' },
    instead: { zh: '改用“·”', en: 'Use ·' },
    source: 'GB/T 15834-2011 4.14',
  },
  messages: { day: { zh: '以月日简称的事件，月、日之间用间隔号“·”', en: 'A day that names an event has · between month and day' }, none: { zh: '用汉字的月日简称和五年规划，中间不加点', en: 'Days in Han numerals and five-year plans take no dot' }, dot: { zh: '人名、书名中的间隔号用“·”', en: 'Names and titles take ·' } },
  patterns: [
    { starts: '.．', find: /(?<=(?<![0-9.第])(?:[1-9]|1[0-2]))[.．](?=(?:[1-9]|[12][0-9]|3[01])(?:前后|期间|晚会|消费者|特?大?地震|汶川|国家?宪法|国际|世界|抗震|护士节|儿童节|青年节|宪法日|事变|爱国|”))/, message: 'day', fix: () => ['·'] },
    { starts: '.．•·', find: /(?<=(?<![一二三四五六七八九十])[二三四五六七八九十])[.．•·](?=[一二三四五六七八九十]{1,3}(?:运动|青年节|事变|事件|惨案|起义|劳动节|国际|地震|儿童节|”))|(?<=十[一二三四])[.．•·](?=五(?:规划|期间|时期|计划|”|以来|末))/, message: 'none', fix: () => [''] },
    { starts: '.．•‧∙・', find: /(?<=[\u4e00-\u9fff])[.．•‧∙・](?=[\u4e00-\u9fff][\u4e00-\u9fff.．•‧∙・])/, message: 'dot', fix: () => ['·'] },
  ],
});
