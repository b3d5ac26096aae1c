import { endsOf, patternRule } from '../patterns';
import { WRITTEN } from '../rule';

const HOW = '(?:将|会|也|已|可|进一步|大大|大幅|明显|逐步|逐渐|显著|不断|得到了?|得以|有了|取得了?|很大|较大|的|越来越|十分|非常|相当|有所|[由从][0-9一二三四五六七八九十两]{1,3}[个项份道]){0,3}';

/// What a subject does not do, and what it does instead. None of these stands in 45 million characters of edited news more than ten times.
const ROWS: readonly (readonly [subject: string, wrong: string, right: readonly string[]])[] = [
  ['时间', '减小|变小|缩小', ['缩短']],
  ['速度|进度|步伐|节奏', '扩大|增多|增大|改善', ['加快']],
  ['规模|面积|范围', '增多|加快|增强|加深|缩短', ['扩大']],
  ['价格|成本|费用', '减小|缩小|缩短|变小|减弱', ['降低']],
  ['气温|水温|温度', '增多|变大|减少|减小|增长|扩大|缩小', ['升高', '降低']],
  ['距离|差距|间隔', '减弱|加快|降低|减轻', ['缩小']],
  ['水平|能力|质量|产量', '困难|艰难', []],
  ['水平|能力', '普及', ['提高']],
  ['人数|次数|件数', '加快|改善|变高|变快|变大|缩小|减小|减弱|缩短', ['增加', '减少']],
  ['压力|负担|风险', '缩小|缩短|变少|减慢', ['减轻', '降低']],
  ['效率|素质', '增多|增大|扩大|变多', ['提高']],
  ['水平|质量|素质|效率', '增加|增强|加大|加快', ['提高']],
  ['水平|质量|效率', '加强', ['提高']],
  ['环节|材料|步骤|手续|程序', '降低|下降|缩短|缩小', ['减少']],
  ['规模|面积|范围|覆盖面', '提高|提升', ['扩大']],
  ['力度', '提高|增多|扩大', ['加大']],
  ['意识|观念', '增加|增多|扩大|加大', ['增强']],
  ['条件|环境|面貌', '提高|增加|增强', ['改善']],
  ['人数|数量|次数|品种', '提高|提升|升高', ['增加']],
  ['满意度|满意率|知晓率|普及率|合格率|就业率|覆盖率', '改善|增强|加强|加大|增多', ['提高']],
  ['积极性|自觉性|责任感|获得感|幸福感|归属感', '增多|扩大|加大|加快|改善', ['增强', '提高']],
];
/// What a subject does not become ever more, and what it becomes instead.
const EVER: readonly (readonly [subject: string, wrong: string, right: readonly string[]])[] = [
  ['意识|观念|信心|责任感|自觉性|获得感|幸福感|归属感|认同感|安全感', '多|快|长|远', ['强']],
  ['满意度|信任度|认可度|支持度|参与度|关注度|透明度|活跃度|美誉度|舒适度|开放度|认知度|满意率|知晓率|普及率|合格率|就业率|覆盖率|积极性|热情|知名度|水平|质量|品质|素质|效率', '多|快|长|远', ['高']],
  ['能力|影响力|竞争力|凝聚力|吸引力', '多|快|长|远', ['强']],
  ['面积|规模|范围', '多|快|强|高', ['大']],
  ['速度|节奏|步伐|进度', '大|多|强|高|远', ['快']],
  ['人数|次数', '快|高|强|大|小|长', ['多', '少']],
  ['价格|成本|费用', '多|快|强|大|小', ['高', '低']],
  ['差距|距离', '少|低|快|多', ['小', '大']],
];
const NOT = '(?<!高|低|长|中|空|[多很])';

export const mismatchedPredicate = patternRule({
  name: 'mismatched-predicate', class: 'grammar', severity: 'C', trust: 'offer', roles: WRITTEN,
  docs: {
    what: { zh: '主语与谓语不搭配', en: 'A subject that does not go with its verb' },
    why: { zh: '时间可以“缩短”，不能“减小”；速度可以“加快”，不能“增多”', en: 'Time is shortened, not made smaller; speed is raised, not made more' },
    instead: { zh: '换成与主语搭配的词语', en: 'Use the verb that goes with the subject' },
    source: '编校常识；语文刊物历年评议',
  },
  messages: { predicate: { zh: '“{subject}”与“{verb}”不搭配', en: '{subject} does not go with {verb}' } },
  patterns: [...EVER.map(([subject, wrong, right]) => ({
    starts: [...wrong].filter((char) => char !== '|').join(''), after: '越', wording: '越来越',
    find: new RegExp(`(?<=${NOT}(${subject})[也正还已就变得都]{0,2}越来越)(?:${wrong})(?=[，。；、了！”]|$)`), message: 'predicate',
    fix: () => right, data: (hit: RegExpExecArray) => ({ subject: hit[1]!, verb: `越来越${hit[0]}` }),
  })), ...ROWS.map(([subject, wrong, right]) => ({
    starts: [...new Set(wrong.split('|').map((word) => word[0]!))].join(''), after: `${endsOf(subject)}将会也已可步大幅显著渐断到以来分常当所越了得的个项份道`,
    find: new RegExp(`(?<=${NOT}(${subject})${HOW})(?:${wrong})(?=[，。；、了]|[到至为][0-9一二三四五六七八九十两]|$)`), message: 'predicate',
    fix: () => right, data: (hit: RegExpExecArray) => ({ subject: hit[1]!, verb: hit[0] }),
  }))],
});
