import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const PROVINCE = '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)';

export const commaInList = patternRule({
  name: 'comma-in-list', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '并列词语之间用了逗号', en: 'A comma between the words of a list' },
    why: { zh: '句内并列词语之间用顿号', en: 'Words side by side in a sentence are parted by 、' },
    instead: { zh: '改用顿号', en: 'Write 、' },
    source: 'GB/T 15834-2011 4.5',
  },
  messages: { marked: { zh: '并列的引号、书名号之间不用逗号', en: 'No comma between items in quotation or title marks' }, time: { zh: '时间词后不用顿号', en: 'No enumeration comma behind a time' }, apposition: { zh: '说明同一个人的各项之间用逗号', en: 'What tells of one person is parted by commas' }, etc: { zh: '“等”前不加逗号', en: 'No comma before 等' }, ordinal: { zh: '“首先”“其次”后用逗号', en: 'Behind 首先 and 其次 stands a comma' }, list: { zh: '并列词语之间用顿号', en: 'Words of a list are parted by 、' } },
  patterns: [
    { starts: '，', holds: '、', find: /(?<=(?:来自|包括|走访了?|种植了?|销往|发往|途经|分布在|参加活动的有|到场的有|种有|养有|摆着|堆着|备有|设有)[\u4e00-\u9fff]{2,4})，(?=[\u4e00-\u9fff]{2,4}、[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,6}(?:等|[和及与]|[。；]))/, message: 'list', fix: () => ['、'] },
    { starts: '，', holds: '、', find: /(?<=[\u4e00-\u9fff](室|站|馆|队|园|厅|院|场|店|厂|社)、[\u4e00-\u9fff]{1,4}(?:室|站|馆|队|园|厅|院|场|店|厂|社))，(?=[\u4e00-\u9fff]{1,4}\1[。；”])/, message: 'list', fix: () => ['、'] },
    { starts: '，', holds: '等', find: new RegExp(`(?<=[往自到在向达及是括销赴于](?:${PROVINCE}[省市]?、)?${PROVINCE}(?:省|市)?)，(?=${PROVINCE}(?:省|市)?等(?:地|省|[0-9]))`), message: 'list', fix: () => ['、'] },
    { starts: '，', holds: '的', find: /(?<=(?:^|[，。；：“])[^，。、；：“”]{1,6}的、[^，。、；：“”]{1,6}的)，(?=[^，。、；：“”]{1,6}的，)/, message: 'list', fix: () => ['、'] },
    // Of three names of one kind: 寻幽线、采摘线，研学线.
    { find: /(?<=[\u4e00-\u9fff]{1,6}\1、[\u4e00-\u9fff]{1,6}([线区园馆站店厂校班队路街村镇组库车机船果菜鱼羊树花节赛展课画剧河山寺桥]))，(?![还也总而并就都则将可能更再又有以])(?=[\u4e00-\u9fff]{2,4}\1(?:等|[。；]|[和及与]))/, message: 'list', fix: () => ['、'] },
    { find: /(?<=(?:^|[，。；：“\u4e00-\u9fff])[\u4e00-\u9fff]{2,4}、[\u4e00-\u9fff]{2,4})，(?=[\u4e00-\u9fff]{2,4}(?:一条龙|一体化|全链条|全过程|等环节|等工序|等工种))/, message: 'list', fix: () => ['、'] },
    { find: /(?<=、[^，。；、“”说道示出称]{2,8})，(?=等(?:[0-9一二两三四五六七八九十多几]|地|项目|工种|课程|形式|方式|措施|活动|产品|设施|岗位|服务|内容|品种|专业))/, message: 'etc', fix: () => [''] },
    { find: /(?<=(?:^|[，。；：！？“])(?:首先|其次|再次))、(?!其次|再次|最后)/, message: 'ordinal', fix: () => ['，'] },
    { find: /(?<=[\u4e00-\u9fff]某某?|被告人[\u4e00-\u9fff]{2,3})、(?=[男女]、)|(?<=[\u4e00-\u9fff]某某?[、，][男女])、(?=[0-9]|[汉回满藏壮苗]族)/, message: 'apposition', fix: () => ['，'] },
    { starts: '，', holds: '等', find: /(?<=(?:的有|包括|邀请了?|请来了?|来了|聚集了|囊括|涉及)[\u4e00-\u9fff]{2,6})，(?=[\u4e00-\u9fff]{2,6}(?:，[\u4e00-\u9fff]{2,8}){0,4}等(?:[0-9一二两三四五六七八九十多几]|各界|人士|代表|各方))|(?<=(?:的有|包括|邀请了?|请来了?|来了|聚集了|囊括|涉及)[\u4e00-\u9fff]{2,6}，(?:[\u4e00-\u9fff]{2,6}，){0,3}[\u4e00-\u9fff]{2,6})，(?=[\u4e00-\u9fff]{2,8}等(?:[0-9一二两三四五六七八九十多几]|各界|人士|代表|各方))/, message: 'list', fix: () => ['、'] },
    // A time and the part of the day belong together; what opens a sentence takes a comma.
    { starts: '、', then: '上下晚早凌中傍', find: /(?<=[0-9]日|当天|当日)、(?=上午|下午|晚上|早上|凌晨|中午|傍晚)/, message: 'time', fix: () => [''] },
    { starts: '、', after: '天日', find: /(?<=(?:^|[。！？])[^，。、]{0,8}当[天日])、(?!上午|下午|晚上|早上|凌晨|中午|傍晚|次[日天]|翌日|第二天)(?=[\u4e00-\u9fff])/, message: 'time', fix: () => ['，'] },
    { starts: '，', after: '》', then: '《', find: /，(?=《[^《》]{1,20}》(?:，《|都|和|等|[一二三四五六七八九十]部))|(?<=》，《[^《》]{1,20}》)，(?=《)/, message: 'marked', fix: () => ['', '、'] },
    { starts: '，', after: '”', then: '“', find: /(?<=(?<![：，])“[^“”，。！？]{2,8}”)，(?=“[^“”，。！？]{2,8}”，“[^“”，。！？]{2,8}”)|(?<=(?<![：，])“[^“”，。！？]{2,8}”，“[^“”，。！？]{2,8}”)，(?=“[^“”，。！？]{2,8}”)/, message: 'marked', fix: () => ['', '、'] },
  ],
});
