import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// What a name in quotation marks ends in where it is an object by itself.
const COMPLETE = /(?:活动|行动|工程|计划|规划|方案|课堂|讲堂|培训|讲座|大赛|比赛|竞赛|会战|工作|服务|教育|调研|巡查|检查|整治|执法|演练|评选|创建|模式|试点|改革|项目|节|日|周|月|年|回头看|扶贫|帮扶|测评|体检|监督|普查|补[^，。]?)$/;
/// 四查四补, 三比三看.
const COUNTED = /^(?:[一二三四五六七八九十][\u4e00-\u9fff]){2,}$/;

export const missingObject = patternRule({
  name: 'missing-object', class: 'grammar', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '“开展”后面缺中心语', en: '开展 without the noun that it governs' },
    why: { zh: '引号里是活动的名称或口号，“开展”的是活动', en: 'What stands in quotation marks is a name or a motto; what is carried out is a campaign' },
    instead: { zh: '补上“活动”“行动”等中心语', en: 'Add 活动, 行动 or what it is' },
  },
  messages: { object: { zh: '“开展”缺宾语中心语，补“活动”', en: '开展 lacks its noun: 活动' } },
  patterns: [
    {
      find: /(?<=开展了?)“([^“”‘’，。！？\n]{3,14})”(?=[，。；])/, message: 'object',
      fix: (hit) => (COMPLETE.test(hit[1]!) || COUNTED.test(hit[1]!) ? null : [`${hit[0]}活动`, `${hit[0]}行动`]),
    },
  ],
});
