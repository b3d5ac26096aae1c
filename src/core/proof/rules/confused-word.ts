import { patternRule } from '../patterns';

const DATE = '(?:目前|当前|今日|今天|昨日|昨天|发稿|记者发稿|(?:今年|去年)?(?:年底|上半年|[0-9]{1,2}月)|(?:19|20)[0-9]{2}年|[0-9]{1,2}(?:月|日|时))';
const reason = (zh: string, en: string) => ({ zh, en });

/// Pairs of words that only their neighbours tell apart.
export const confusedWord = patternRule({
  name: 'confused-word', class: 'character', severity: 'C', trust: 'offer', needs: '截反即再在需觉值显变取赢来不记由为躺从渡虑既',
  docs: {
    what: { zh: '截至/截止、反映/反应、既/即、再/在、必须/必需等用混', en: 'Pairs such as 截至 and 截止, 反映 and 反应, 既 and 即, 再 and 在 mixed up' },
    why: { zh: '音同义不同，看搭配就能分清', en: 'Alike in sound, apart in meaning; their neighbours tell which is meant' },
    instead: { zh: '按搭配选用', en: 'Use the one that fits' },
    source: '现代汉语词典',
  },
  messages: {
    until: reason('“截至某时”用“截至”；“截止”后面不带时间', 'Up to a point in time is 截至; 截止 takes no time behind it'),
    ends: reason('到期停止用“截止”', 'To close at a date is 截止'),
    report: reason('向上说明情况用“反映”', 'To report something is 反映'),
    react: reason('受刺激而起变化用“反应”', 'To react is 反应'),
    both: reason('“既……又……”用“既”', '既…又… takes 既'),
    again: reason('“再也”“再次”用“再”', 'Again is 再'),
    being: reason('“正在”“在于”用“在”', '正在 takes 在'),
    must: reason('后面有动词，用“必须”', 'Before a verb it is 必须'),
    once: reason('“立刻”是“当即”', 'At once is 当即'),
    place: reason('后面是处所，用“在”', 'A place follows: 在'),
    reckon: reason('计量、合计用“计”', 'To reckon is 计'),
    both2: reason('“又……又……”用“又”', '又…又… takes 又'),
    never: reason('“绝对不”用“绝”', 'Never is 绝不'),
    persons: reason('人的量词用“位”', 'People are counted by 位'),
    trips: reason('往返的次数用“趟”', 'Trips are counted by 趟'),
    anew: reason('“再一次从头开始”用“重新”', 'Anew is 重新'),
    pass: reason('时间用“度过”', 'Time is spent: 度过'),
    filter: reason('除去杂质用“过滤”', 'To strain is 过滤'),
    de: reason('这个词里用“得”', 'This word is written with 得'),
  },
  patterns: [
    { starts: '截', find: new RegExp(`(?<=^|[，。；：（“\\s])截止(?:到|至)?(?=${DATE})`, 'g'), message: 'until', fix: () => ['截至'] },
    { starts: '截', find: /(?<=[日时底月前])截至(?=[，。；]|$)/, message: 'ends', fix: () => ['截止'] },
    { starts: '反', find: /(?<=向(?:记者|[^，。；！？]{2,10}?))反应(?=(?:了|过|出|一些|有关|相关|情况|问题|称|说|，|诉求|意见))|(?<=(?:真实|如实|集中|充分|全面|客观|群众|村民|居民))反应(?=了|的(?:问题|情况|诉求)|出(?!来)|[^，。强]{0,6}(?:问题|面貌|诉求|意愿|心声))/, message: 'report', fix: () => ['反映'] },
    { starts: '反', find: /(?<=化学|过敏|不良|连锁|应激|条件|免疫|副)反映(?!了|出|的|在)|反映(?=迅速|灵敏|敏捷|过度|过激|迟钝|速度|极快|很快)/, message: 'react', fix: () => ['反应'] },
    { starts: '即', find: /(?<![立随当旋在亦迅旦])即(?=(?:要|能|有|可以|保护|方便|解决|提高|增加|节省|节约|丰富|满足|锻炼|省)[^，。；]{1,16}，(?:又|也|还)(?:要|能|有|可以|保护|方便|解决|提高|增加|节省|节约|丰富|满足|锻炼|省))/, message: 'both', fix: () => ['既'] },
    { starts: '在', then: '也次', find: /(?<![现正所存内实好自潜人常不])在(?=也(?:不用|不必|不想|不怕|没有|回不|不会有)|次(?:强调|表示|证明|来到|当选|获得|提出|出现|重申|走进|感谢|呼吁|提醒|印证|迎来|被))/, message: 'again', fix: () => ['再'] },
    { starts: '再', find: /(?<=(?<![公修改订纠真更矫])正)再(?=进行|建设|施工|推进|努力|开展|实施|加紧|逐步|成为|召开|举行|做|说|看|准备)/, message: 'being', fix: () => ['在'] },
    { starts: '必', find: /(?<!生活|生产|所|为)必需(?=坚持|严格|加强|做到|尽快|立即|按照|遵守|服从|认真|高度|坚决|经过|进一步|承担|依法|把|由)/, message: 'must', fix: () => ['必须'] },
    { starts: '觉值显变取赢来', then: '的', find: /(?<![感视听知味触嗅直自错幻睡警察发])觉的(?=很|挺|这|那|自己|比|不|有|，|特别)|(?<![价产数峰估市贬增升均阈面总币颜净原])值的(?=一提|注意|学习|肯定|关注|信赖|骄傲|庆幸|欣慰|思考|推广|借鉴|点赞|期待|拥有|深思)|(?<![明浅彰])显的(?=很|格外|更|有些|有点|十分|特别|尤为)|(?<![改转演蜕嬗应巨突])变的(?=更|越来越|十分|非常|很)|取的(?=了|成效|实效|显著|积极进展|新突破)|(?<!输)赢的(?=了|掌声|赞誉|好评)|来的(?=及(?![时早第格]))/, message: 'de', fix: (hit) => [`${hit[0][0]!}得`] },
    { starts: '不', then: '的', find: /(?:不的(?=不)|(?<=舍|巴|怪|恨|顾)不的)(?![\u4e00-\u9fff]?是)/, message: 'de', fix: () => ['不得'] },
    { starts: '再', find: /(?<=(?<![这那各一两某每此该多几开承能0-9])[种放写坐站住躺摆挂守埋藏贴栽堆蹲趴靠扔搭])再(?![次度三说来生也造现建续怎多大小好无不出入])(?=[^，。；！？]{1,8}[里上中下旁内外边])/, message: 'place', fix: () => ['在'] },
    { starts: '记', find: /(?<=以(?:毫米|厘米|克|千克|吨|公里|天|小时|分钟|秒|元|万元|亿元|百|千|万|亿))记(?=[，。；、])|(?<=[共总合])记(?=[0-9一二三四五六七八九十百千万])/, message: 'reckon', fix: () => ['计'] },
    { starts: '由', find: /(?<=又[\u4e00-\u9fff])由(?=[\u4e00-\u9fff][，。；、的])/, message: 'both2', fix: () => ['又'] },
    { starts: '觉', then: '不', find: /(?<![感直听视发睡察知味嗅触错幻自不警])觉不(?=换|会|能|允许|退|放|让|可|向|低头)/, message: 'never', fix: () => ['绝不', '决不'] },
    { starts: '为', find: /(?<=(?<![0-9.年月日时分比第])(?!360)[0-9]{1,5})为(?=(?:革命)?(?:烈士|老人|村民|学生|群众|职工|居民|市民|患者|选手|志愿者|亲人|家属|英雄|先烈|干部|党员|老师|医生|家长|同学|孩子|乡亲|专家|教师|队员|战士|农民|工人|游客))/, message: 'persons', fix: () => ['位', '名'] },
    { starts: '躺', find: /(?<=[0-9两几二三四五六七八九十])躺(?=[，。；]|了|回|来|车|路|吧|才|就)/, message: 'trips', fix: () => ['趟'] },
    { starts: '从', then: '新', find: /(?<=被|才|又|得以|可以|必须|需要|再|予以|[市村县区])从新(?=划定|开放|开业|启用|确定|修复|命名|安装|开始|修建|规划|设计|装修|回到|认识|获得|选择|制定|启动|投入|组织|种植|布置|铺设)/, message: 'anew', fix: () => ['重新'] },
    { starts: '渡', then: '过', find: /(?<=(?:时间|日子|岁月|时光|夜晚|童年|晚年|假期|生日|一生|春节)(?:里|中)?[^，。；]{0,4})渡过(?!难关|危机|长江|黄河|江|河|海|劫)/, message: 'pass', fix: () => ['度过'] },
    { starts: '过', then: '虑', find: /过虑(?=后|掉|器|网|水|装置|杂质|芯|池|膜|系统)|(?<=沉淀、|经过?|净化、)过虑/, message: 'filter', fix: () => ['过滤'] },
    { starts: '当', then: '既', find: /(?<=[，。；：]|中心|[队局院所警]|人员|司机|师傅)当既(?=[^，。]{1,12})/, message: 'once', fix: () => ['当即'] },
  ],
});
