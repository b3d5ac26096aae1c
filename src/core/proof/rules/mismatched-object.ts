import type { Report } from '../../rule/rule';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import { Matches, toldBy } from '../sign';

interface Row {
  readonly verb: string;
  readonly nouns: string;
  readonly right: string;
}

/// Verbs that do not go with these nouns, and the verb that does. Only pairs that no dictionary of collocations gives.
const ROWS: readonly Row[] = [
  { verb: '提高', nouns: '等候时间|等待时间|排队时间|办理时间|办事时间|通勤时间|路上时间|在途时间|运输时间|候诊时间|周期', right: '缩短' },
  { verb: '发生', nouns: '改善|提高|提升|增强', right: '有' },
  { verb: '提高', nouns: '覆盖面|覆盖范围|规模|范围|领域|面积|版图|容量|视野', right: '扩大' },
  { verb: '提高', nouns: '步伐|进度|进程|节奏', right: '加快' },
  { verb: '提高', nouns: '环境|条件|面貌|状况|民生', right: '改善' },
  { verb: '提高', nouns: '数量|人数|次数|品种|岗位|渠道', right: '增加' },
  { verb: '扩大', nouns: '业务水平|服务水平|教学水平|医疗水平|诊疗水平|技能水平|水平', right: '提高' },
  { verb: '减轻', nouns: '发病率|患病率|死亡率|病死率|复发率|差错率|失业率|事故率', right: '降低' },
  { verb: '缓解', nouns: '发病率|患病率|死亡率|病死率|复发率|差错率|失业率|事故率', right: '降低' },
  { verb: '缩小', nouns: '发病率|死亡率|差错率|失业率|事故率', right: '降低' },
  { verb: '改善', nouns: '业务水平|服务水平|教学水平|医疗水平|诊疗水平|技能水平|水平|效率|素质|觉悟|知名度', right: '提高' },
  { verb: '改善', nouns: '力度', right: '加大' },
  { verb: '加快', nouns: '力度', right: '加大' },
  { verb: '加快', nouns: '水平|素质', right: '提高' },
  { verb: '加大', nouns: '步伐|进度|进程|速度|节奏', right: '加快' },
  { verb: '加大', nouns: '质量|水平|效率|素质|能力', right: '提高' },
  { verb: '增加', nouns: '质量|水平|效率|素质|觉悟', right: '提高' },
  { verb: '增强', nouns: '水平|质量|效率|速度', right: '提高' },
  { verb: '扩大', nouns: '质量|效率|素质', right: '提高' },
  { verb: '扩大', nouns: '步伐|进度|进程|速度', right: '加快' },
  { verb: '加强', nouns: '步伐|进度|进程', right: '加快' },
  { verb: '加强', nouns: '水平|质量|效率|素质', right: '提高' },
  { verb: '降低', nouns: '数量|人数|次数|现象|浪费|事故|隐患', right: '减少' },
  { verb: '降低', nouns: '差距|面积|范围', right: '缩小' },
  { verb: '减少', nouns: '差距|范围', right: '缩小' },
  { verb: '减少', nouns: '水平|标准|门槛|难度', right: '降低' },
  { verb: '缩小', nouns: '数量|人数|成本|时间', right: '减少' },
  { verb: '开展', nouns: '措施', right: '采取' },
  { verb: '进行', nouns: '措施|办法', right: '采取' },
  { verb: '起到', nouns: '成效|成绩|成果', right: '取得' },
  { verb: '完成', nouns: '愿望|梦想|理想', right: '实现' },
  { verb: '达到', nouns: '愿望|梦想|理想', right: '实现' },
  { verb: '满足', nouns: '问题|困难', right: '解决' },
  { verb: '提高', nouns: '难题|困难', right: '解决' },
  { verb: '进行', nouns: '力度', right: '加大' },
  { verb: '博得', nouns: '反应|反响', right: '引起' },
  { verb: '减少', nouns: '劳动强度|强度|浓度', right: '降低' },
  { verb: '培养', nouns: '环境|氛围', right: '营造' },
  { verb: '建立', nouns: '氛围|环境', right: '营造' },
  { verb: '树立', nouns: '制度|机制|体系|平台', right: '建立' },
  { verb: '建立', nouns: '理念|信心|榜样', right: '树立' },
  { verb: '弥补', nouns: '隐患|问题', right: '消除' },
  { verb: '拓宽', nouns: '销售额|收入|产量|质量|水平|效率|利润', right: '增加' },
  { verb: '加快', nouns: '意识|观念|觉悟|信心|素养|决心', right: '增强' },
  { verb: '加大', nouns: '意识|观念|觉悟|素养', right: '增强' },
  { verb: '扩大', nouns: '意识|观念|觉悟', right: '增强' },
  { verb: '缩短', nouns: '成本|人数|数量|面积|费用|规模|开支|支出|负担', right: '减少' },
  { verb: '缩短', nouns: '标准|水平|门槛|难度', right: '降低' },
  { verb: '减轻', nouns: '数量|人数|次数|成本|时间|距离', right: '减少' },
  { verb: '放大', nouns: '规模|范围|面积', right: '扩大' },
  { verb: '克服', nouns: '任务|目标', right: '完成' },
  { verb: '发扬', nouns: '带头作用|示范作用|模范作用|先锋作用|骨干作用|桥梁作用|纽带作用|表率作用', right: '发挥' },
];
const VERBS = [...new Set(ROWS.map((row) => row.verb))];
/// The verb with an object inside the clause: nothing that would begin another phrase, and the noun at the clause's end.
const OTHER = [...VERBS, ...new Set(ROWS.map((row) => row.right)), '提升', '推进', '推动', '促进', '支持', '进行', '服务', '利用', '调整', '优化', '强化', '适应', '符合', '方面'].join('|');
const FOUND = new Matches(new RegExp(`(${VERBS.join('|')})了?((?:(?!${OTHER})[^，。；：、！？“”《》（）\\s和与及并以为来的等]){0,12}的?(?:(?!${OTHER})[^，。；：、！？“”《》（）\\s和与及并以为来的等]){0,6}?)(${[...new Set(ROWS.flatMap((row) => row.nouns.split('|')))].join('|')})(?=[，。；、！？]|$)`));
/// 缩短了取件的路程和费用: of two objects the second one does not go with the verb.
const JOINED = new Matches(/(缩短)了?([^，。；：、！？“”和]{0,10}(?:路程|时间|距离|工期|里程)[和与][^，。；：、！？“”和]{0,4}?)(费用|成本|开支|负担)(?=[，。；])/);

export const mismatchedObject: ProofParagraphRule = {
  name: 'mismatched-object', class: 'grammar', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, told: toldBy(JOINED, FOUND),
  docs: {
    what: { zh: '动词与宾语不搭配', en: 'A verb that does not go with its object' },
    why: { zh: '“覆盖面”可以扩大，不能“提高”；“步伐”可以加快，不能“加大”', en: '覆盖面 is widened, not raised; 步伐 is quickened, not enlarged' },
    instead: { zh: '换成与宾语搭配的动词', en: 'Use the verb that goes with the object' },
  },
  messages: { object: { zh: '“{verb}”与“{noun}”不搭配，宜用“{right}”', en: '{verb} does not go with {noun}; {right} does' } },
  check: (field) => judge([...JOINED.in(field), ...FOUND.in(field)]),
};

function* judge(hits: readonly RegExpExecArray[]): Iterable<Report> {
  for (const hit of hits) {
    const [, verb, , noun] = hit as unknown as readonly [string, string, string, string];
    const row = ROWS.find((each) => each.verb === verb && each.nouns.split('|').includes(noun));
    if (row) yield { from: hit.index, to: hit.index + verb.length, fixes: [row.right], message: 'object', data: { verb, noun, right: row.right } };
  }
}
