import { endsOf, patternRule, startsOf } from '../patterns';
import { PROSE } from '../rule';

const VERB = '(?:答|问|查|听|敲|打|喊|说|讲|修|建|盖|铺|刷|扫|擦|洗|打扫|收拾|布置|打理|管理|长|养|种|写|画|唱|跳|跑|走|站|坐|睡|吃|住|穿|过|干|做|办|学|教|练|玩|搞|抓|打扮|装扮|发展|恢复|表现|准备|落实|布置|晒|冻|累|忙|乐|笑|哭|急|热|冷|吓|惊|高兴|激动|感动|开心)';
/// What may stand behind 得 and end the clause: never the head of a noun phrase.
const STATE = '(?:耐心|认真|细致|细心|周到|从容|自如|流利|响亮|明白|清楚|震天响|震天动地|满头大汗|气喘吁吁|结实|牢固|漂亮|干净|干干净净|整齐|整整齐齐|整洁|仔细|踏实|扎实|舒服|舒心|开心|红火|热闹|飞快|精彩|出色|及时|到位|彻底|透彻|亮堂|平整|宽敞|笔直|满满当当|井井有条|井然有序|有声有色|红红火火|热火朝天|津津有味|有模有样|头头是道|清清楚楚|明明白白|团团转|合不拢嘴|直跺脚|说不出话|热泪盈眶|满头大汗|汗流浃背|不亦乐乎|喘不过气|一塌糊涂|恰到好处|淋漓尽致)';
const DEGREE = '(?:很|非常|特别|十分|挺|真|格外|更|更加|越来越|比较|相当|太)';

export const attributiveForComplement = patternRule({
  name: 'attributive-for-complement', class: 'character', severity: 'C', trust: 'offer', roles: PROSE, needs: '的',
  docs: {
    what: { zh: '补语前用了“的”', en: '的 before a complement, where 得 belongs' },
    why: { zh: '动词、形容词后面说明结果、程度的是补语，用“得”', en: 'What follows a verb and tells its result or degree is a complement and takes 得' },
    instead: { zh: '把“的”改为“得”', en: 'Write 得' },
    source: '现代汉语词典',
  },
  messages: { de: { zh: '“{verb}”后面是补语，用“得”', en: 'Behind {verb} stands a complement: 得' } },
  patterns: [
    { starts: '的', then: startsOf(DEGREE), find: new RegExp(`(?<=(?<![成增生部局校院社会家首队班市县镇村区处厅州科所站行团组课师船省连经通超不])(下|开|办|说|讲|唱|跳|吃|过|变|来))的(?=${DEGREE}(?:大|小|成功|好|快|慢|远|高|精彩|热闹|早|晚|清楚|明白|漂亮|仔细|顺利|红火)(?:[，。！；”]|$))`, 'g'), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '像', find: /(?<=[\u4e00-\u9fff](?<![更最较大小是一的])([细粗沉重软硬亮热冷烫甜瘦胖壮密厚薄静快慢忙累疼红黑白黄绿蓝乐急慌饿渴困脏干香]))的(?=像[\u4e00-\u9fff])/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', then: '完动住过下起上出', find: /(?<=([卖看写走跑跳做干跟赶追受听装住养放想找记吃喝忙搬睡坐站答还]))的(?=(?:完|动|住|过来|下去|下来|起来|上来|出来)[，。！？”])/, message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: endsOf(VERB), then: startsOf(DEGREE) + startsOf(STATE), find: new RegExp(`(?<=(${VERB}))的(?=${DEGREE}?${STATE}(?:[，。！；、”]|了[，。！]|$))`, 'g'), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
    { starts: '的', after: '长跑走写学睡玩穿干修建铺扫拾复', then: startsOf(DEGREE), find: new RegExp(`(?<=(?<![成增生部局校院社会家首队班市县镇村区处厅州科所站行团组课师船船省连经通超不])(长|跑|走|写|学|睡|玩|穿|干|修|建|铺|打扫|收拾|恢复))的(?=${DEGREE}(?:快|慢|好|高|大|壮|旺|远|早|晚|熟练|认真|顺利|吃力|辛苦|卖力|起劲|香|美|平|宽|旺盛|茂盛|健康)(?:[，。！；”]|$))`, 'g'), message: 'de', fix: () => ['得'], data: (hit) => ({ verb: hit[1]! }) },
  ],
});
