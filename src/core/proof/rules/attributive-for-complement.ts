import { endsOf, patternRule, startsOf } from '../patterns';
import { PROSE } from '../rule';

const VERB = '(?:烧|煮|炒|炖|蒸|烤|拌|腌|熬|煎|砌|挖|垒|答|问|查|听|敲|打|喊|说|讲|修|建|盖|铺|刷|扫|擦|洗|打扫|收拾|布置|打理|管理|长|养|种|写|画|唱|跳|跑|走|站|坐|睡|吃|住|穿|过|干|做|办|学|教|练|玩|搞|抓|打扮|装扮|发展|恢复|表现|准备|落实|布置|晒|冻|累|忙|乐|笑|哭|急|热|冷|吓|惊|高兴|激动|感动|开心)';
/// What may stand behind 得 and end the clause: never the head of a noun phrase.
const STATE = '(?:顺手|软烂|酥烂|香甜|松软|齐整|规整|坚固|坚实|气派|麻利|利索|利落|顺当|畅快|痛快|入味|鲜嫩|筋道|饱满|茁壮|旺盛|茂盛|耐心|认真|细致|细心|周到|从容|自如|流利|响亮|明白|清楚|震天响|震天动地|满头大汗|气喘吁吁|结实|牢固|漂亮|干净|干干净净|整齐|整整齐齐|整洁|仔细|踏实|扎实|舒服|舒心|开心|红火|热闹|飞快|精彩|出色|及时|到位|彻底|透彻|亮堂|平整|宽敞|笔直|满满当当|井井有条|井然有序|有声有色|红红火火|热火朝天|津津有味|有模有样|头头是道|清清楚楚|明明白白|团团转|合不拢嘴|直跺脚|说不出话|热泪盈眶|满头大汗|汗流浃背|不亦乐乎|喘不过气|一塌糊涂|恰到好处|淋漓尽致)';
/// What is done, by one character: what comes of it is told behind 得.
const DONE = '[码叠搭绑捞割插卖写看走跑做干跟赶追听装住养放想找记吃喝搬睡坐站答飞长打教学练唱跳画种修建铺扫擦洗烧煮炒炖蒸烤切剪刻织绣捆垒砌挖刨浇喂摘收拾拉推抬扛背敲吹弹拍踢扔投射游划骑开停管过玩穿戴笑哭喊叫吵]';
/// Qualities that stand in pairs: 又高又远.
const QUALITY = '[齐高大长宽深厚重快慢远近香甜脆软嫩鲜红绿亮白黑壮胖瘦细粗圆直平稳准好美密紧松热冷急累忙饿渴羞干净]';
/// What stands in doubled characters and is a thing: 花花草草.
const THINGS = '瓜瓜|花花草|瓶瓶|风风雨|山山|点点|方方面|家家|村村|男男|老老少|条条|枝枝|边边|星星|日日|分分|沟沟|祖祖|子子|世世|口口|砖砖|针针|形形|林林|字字|句句|事事|人人|物物|吃吃|大大小|朝朝|年年|坛坛|锅锅|盆盆|桌桌|恩恩|是是|婆婆|你你';
/// What is felt so that it shows.
const FEELING = '(?:[笑哭疼累气急乐羞吓冻]|高兴|激动|感动|兴奋|紧张|难过|开心|委屈)';
/// Set phrases that tell how something turns out.
const STATES: ReadonlySet<string> = new Set('滚瓜烂熟 热火朝天 有声有色 井井有条 红红火火 津津有味 不亦乐乎 水泄不通 一清二楚 天花乱坠 头头是道 炉火纯青 出神入化 淋漓尽致 惟妙惟肖 栩栩如生 活灵活现 五体投地 前仰后合 热泪盈眶 大汗淋漓 满头大汗 气喘吁吁 严严实实 明明白白 清清楚楚 干干净净 整整齐齐 有模有样 有板有眼 像模像样 恰到好处 天衣无缝 七零八落 东倒西歪 支离破碎 面目全非 一干二净 无影无踪 筋疲力尽 精疲力竭 手忙脚乱 晕头转向 兴高采烈 喜笑颜开 风生水起 扎扎实实 细致入微 无微不至'.split(' '));
const DEGREE = '(?:很|非常|特别|十分|挺|真|格外|更|更加|越来越|比较|相当|太)';

export const attributiveForComplement = patternRule({
  name: 'attributive-for-complement', class: 'character', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '补语前用了“的”', en: '的 before a complement, where 得 belongs' },
    why: { zh: '动词、形容词后面说明结果、程度的是补语，用“得”', en: 'What follows a verb and tells its result or degree is a complement and takes 得' },
    instead: { zh: '把“的”改为“得”', en: 'Write 得' },
    source: '现代汉语词典',
  },
  messages: { de: { zh: '“{verb}”后面是补语，用“得”', en: 'Behind {verb} stands a complement: 得' } },
  patterns: [
    // How well something was done, up to the clause's end, and how somebody comes: none of them stands in 8 million characters of edited news.
    { starts: '的', find: /(?<=(配合|照顾|保护|保存|衔接|协调|合作|招待|伺候|相处|[学讲住吃睡站坐码摆叠垒]))的(?=[也都就还又]?(?:很|非常|特别|十分|挺|更|更加)(?:好|到位|默契|融洽|周到|扎实|完整|整齐|顺利|愉快|舒服|踏实|认真|稳|齐|牢)(?:[，。！；”]|$))/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: '来', find: /(?<=(?<![更最较未从本近历原以将到后带])(来))的(?=[都还更要]?[勤早晚巧](?:[，。！；”]|$))/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: startsOf(DEGREE), find: new RegExp(`(?<=(?<![成增生部局校院社会家首队班市县镇村区处厅州科所站行团组课师船省连经通超不])(下|开|办|说|讲|唱|跳|吃|过|变|来))的(?=${DEGREE}(?:大|小|成功|好|快|慢|远|高|精彩|热闹|早|晚|清楚|明白|漂亮|仔细|顺利|红火)(?:[，。！；”]|$))`, 'g'), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    // 的 and two qualities at a clause's end: in 38 million characters of edited news it does not stand once.
    { starts: '的地', then: '又', find: new RegExp(`(?<=(${DONE}))[的地](?=又${QUALITY}又${QUALITY})|(?<=([\\u4e00-\\u9fff]))[的地](?=又[\\u4e00-\\u9fff]又[\\u4e00-\\u9fff](?:[，。；！”]|$))`), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1] ?? hit[2]! }) },
    { starts: '的地', find: /(?<=([\u4e00-\u9fff]))[的地](?=(?:飞快|飞起|黢黑|漆黑|通红|滚圆|煞白|铁青|稀烂|老远|老长|梆硬|透亮|锃亮|溜圆|笔直|精光|倍儿[\u4e00-\u9fff])(?:[，。；！”]|$))/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    // 笑的眼睛眯成一条缝: what a feeling does to the body.
    { starts: '的地', find: new RegExp(`(?<=(${FEELING}))[的地](?=(?:满脸|浑身|眼睛|眼眶|眼圈|脸颊|脸|嘴角|嘴巴?|眉毛|腰|双手|手|双腿|腿|鼻子|眼泪|泪水?|声音)[都也就直]?[^，。的]{0,3}(?:红|眯|弯|合|直|发[抖颤软麻酸]|流|掉|抖|颤|白|扬|肿|酸|麻|哑|湿|夺))`), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的地', after: '敲打唱喊叫笑吹', then: '震山起', find: /(?<=([敲打唱喊叫笑吹]))[的地](?=震天响|山响|起劲)/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的地', find: /(?<=([开走跑飞溜丢忘消散躲藏吃喝忙累热冷饿困疼急高]))[的地](?=没影|没边|不见[踪影了]|无影无踪|不行[，。！]|不得了|够呛|要命|团团转|晕头转向)/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    // 把墙砌的方方正正: what is done to something has no noun behind it.
    { starts: '的', holds: '把', find: new RegExp(`(?<=把[^，。；！？“”]{1,10}([\\u4e00-\\u9fff]))的(?=(?!${THINGS})([\\u4e00-\\u9fff])\\2([\\u4e00-\\u9fff])\\3(?:[，。；！”]|$))`), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    // 修的平平整整: four that are no things.
    { starts: '的', find: new RegExp(`(?<=([修照扫擦洗摆码铺建搞弄整理画写说讲睡站坐挂堆排种拾置扮包捆叠梳切织刷收管记]))的(?=(?!${THINGS})([\\u4e00-\\u9fff])\\2([\\u4e00-\\u9fff])\\3(?:[，。！；”]|$))`), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: '照映烧晒冻染涨憋羞急烤熏', find: /(?<=([照映烧晒冻染涨憋羞急烤熏]))的(?=(?:通亮|雪亮|透亮|锃亮|通红|绯红|火红|黝黑|漆黑|发烫|发紫|通明|满脸通红)(?:[，。！；”]|$))/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '直', find: /(?<=([激感兴高难伤心疼累乐气急冻吓慌忙热饿困笑哭喜愁][动奋兴过心]?))的(?=直(?:搓手|跺脚|哆嗦|掉泪|掉眼泪|流泪|摇头|点头|发抖|咳嗽|打颤|叫|喊|哭|笑|冒汗|冒烟|咂嘴|抹泪|抹眼泪|拍手|拍大腿|竖大拇指|夸|嚷))/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    // 背的滚瓜烂熟: a set phrase at the clause's end behind what is done.
    { starts: '的', find: new RegExp(`(?<=(${DONE}))的(?=([\\u4e00-\\u9fff]{4})(?:[，。；！”]|$))`), message: 'de', fix: (hit) => (STATES.has(hit.input.slice(hit.index + 1, hit.index + 5)) ? ['得'] : null), data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '慢快细稳轻薄厚深浅紧松', find: new RegExp(`(?<=(?<![\\u4e00-\\u9fff]{4})([长走跑切剁刻磨写做干]))的(?=[慢快细稳轻薄厚深浅紧松](?:一些|一点儿?)?(?:[，。；！”]|$))`), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: '卖', find: /(?<=(卖))的(?=上好价|上价|了好价|上好价钱|出好价)/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '跟', find: /(?<=([打收扮理置][扮拾理整点]|收拾|打扫|布置))的(?=跟[^，。]{1,6}似的)/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '像', find: /(?<=[\u4e00-\u9fff](?<![更最较大小是一的])([细粗沉重软硬亮热冷烫甜瘦胖壮密厚薄静快慢忙累疼红黑白黄绿蓝乐急慌饿渴困脏干香]))的(?=像[\u4e00-\u9fff])/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '完动住过下起上出', find: /(?<=([卖看写走跑跳做干跟赶追受听装住养放想找记吃喝忙搬睡坐站答还]))的(?=(?:完|动|住|过来|下去|下来|起来|上来|出来)[，。！？”])/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: endsOf(VERB), then: startsOf(DEGREE) + startsOf(STATE), find: new RegExp(`(?<=(${VERB}))的(?=${DEGREE}?${STATE}(?:[，。！；、”]|了[，。！]|$))`, 'g'), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: '长跑走写学睡玩穿干修建铺扫拾复', then: startsOf(DEGREE), find: new RegExp(`(?<=(?<![成增生部局校院社会家首队班市县镇村区处厅州科所站行团组课师船船省连经通超不])(长|跑|走|写|学|睡|玩|穿|干|修|建|铺|打扫|收拾|恢复))的(?=${DEGREE}(?:快|慢|好|高|大|壮|旺|远|早|晚|熟练|认真|顺利|吃力|辛苦|卖力|起劲|香|美|平|宽|旺盛|茂盛|健康)(?:[，。！；”]|$))`, 'g'), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
  ],
});
