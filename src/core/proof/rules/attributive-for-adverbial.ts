import type { Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { ADVERBIAL_VERBS, MANNERS } from '../lexicon/adverbials';
import { endsOf, patternRule } from '../patterns';
import { PROSE, type ProofParagraphRule } from '../rule';

const MANNER =
  '(?:兴奋|高兴|激动|自豪|开心|欣慰|动情|深情|热情|耐心|认真|仔细|细心|主动|积极|迅速|快速|及时|详细|严肃|郑重|亲切|骄傲|感慨|无奈|焦急|着急|愤怒|悲伤|难过|幸福|愉快|轻松|熟练|小心|坚定|坚决|自信|腼腆|害羞|惊讶|惊喜|满意|感激|由衷|自觉|自发|默默|静静|悄悄|慢慢|紧紧|牢牢|轻轻|深深|狠狠|匆匆|渐渐|缓缓|频频|连连|高高兴兴|认认真真|仔仔细细|踏踏实实|扎扎实实|实实在在|老老实实|清清楚楚|小心翼翼|迫不及待|毫不犹豫|情不自禁|异口同声|兴致勃勃|有条不紊|自然而然|不由自主|争先恐后|源源不断|手把手|挨家挨户|一遍遍|一遍又一遍|一次次|一次又一次|一点一点|一点点|一步一步|一步步|不停|不断|不厌其烦|满怀信心|语重心长|意味深长|乐呵呵|笑呵呵|笑眯眯|急匆匆|喜滋滋|兴冲冲|热情洋溢|满脸笑容|满怀深情)';
/// What begins a verb phrase beyond doubt: prepositions, and verbs with what only verbs take.
const VERB =
  '(?:对(?![手象方策联口抗立比待面外内应话接]|于)|向(?![往导日阳上心]|外界)|把(?![握手柄关戏])|将(?![军来士领官相要])|给(?![予力水排])|跟(?![踪进随])|告诉|说(?=[：，“道。]|$)|说道|介绍(?=[着，道：])|介绍说|讲述着|诉说着|讲解着|走进|走上|走到|来到|跑到|跑来|拉着|握着|握住|抱着|抱住|抓住|望着|看着|盯着|捧着|指着|拿着|拿出|拿起|端起|回忆起|笑着|笑了|点点头|点了点头|摇摇头|站在|坐在|守在|贴在|围在|投入到|参与到|融入到|照顾着|守护着|帮助着|等待着|注视着|(?:教(?![育学师材练程室诲导])|问(?![题候号])|喊|擦|拔|捡|摸|搬)(?=[\\u4e00-\\u9fff]{1,8}[，。！]))';
const TEACHES = '(?:教|示范|指导|讲解|传授|帮助|演示|教授|培训|帮|带|教会)(?=[\\u4e00-\\u9fff]{2,}[，。、])(?!下|后|方式|模式|服务|和|与|工作|过程|机会|形式|活动|视频|课程)';

/// What is done to one after another.
const ONE_BY_ONE = '(?:劝|敲|问|走|找|讲|教|看|数|跑|挖|搬|修|捡|扶|背|写|读|学|练|查|浇|种|栽|摘|抠|攒|凿|垒|爬|喂|洗|擦|扫|拆|装|试|量|核|记|谈|说)';

/// In what mood or manner people do things of one character, where no noun begins with it: in 8 million characters of edited news none meet with 的 between them.
const MOOD = '(?:安静|愉快|放心|安心|仔细|认真|开心|高兴|轻松|快乐|耐心|细心|小心|踏实|熟练|热情|尽情|专心|急切|焦急|兴奋|激动|自豪|大胆|匆忙|静静|默默|悄悄|慢慢|紧紧|轻轻)';
const ACT = '(?:聊天|唠嗑|交谈|玩耍|[看聊写画听读吃喝种管养买住用学练唱跳玩等找问数洗擦扫剪缝绣织挑选装摆收递翻摸修补浇喂逛](?![法点众作面家者物子类理料处户品生习腔板具伴待位车房场客票账单费题目饰修手台线花色片书本纸笔样信音箱货藏候据字量级次择手复贴助备置件设获入成觉护殖老道宅院水语报卷廊展照战夫歌舞校问徒童植译建丁衣充改整理练的，。！？；、”]))';

const patterns = patternRule({
  name: 'attributive-for-adverbial', class: 'character', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '状语后用了“的”', en: '的 behind an adverbial, where 地 belongs' },
    why: { zh: '修饰动词的是状语，后面用“地”', en: 'What modifies a verb is an adverbial and takes 地' },
    instead: { zh: '把“的”改为“地”', en: 'Write 地' },
    source: '现代汉语词典',
  },
  messages: { di: { zh: '“{manner}”修饰动词，后面用“地”', en: '{manner} modifies a verb: 地' } },
  patterns: [
    { starts: '的', after: endsOf(MANNER), find: new RegExp(`(?<=(${MANNER}))的(?=${VERB})`, 'g'), message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', after: endsOf(MOOD), find: new RegExp(`(?<=(${MOOD}))的(?=${ACT})`), message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    // 正在仔细的摸查: what is going on is a verb.
    { starts: '的', after: endsOf(MANNER), find: new RegExp(`(?<=正在?(?!紧张)(${MANNER}))的(?=[\\u4e00-\\u9fff])`), message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', find: /(?<=(一声不响|一言不发|目不转睛|一动不动|头也不回|不慌不忙|默不作声|不紧不慢|气喘吁吁|小心翼翼|津津有味|不假思索|聚精会神|全神贯注|争先恐后|迫不及待|不约而同|自言自语|七嘴八舌|异口同声|挨家挨户|毫不犹豫|接二连三|有条不紊))的(?=[看走跑说问答听坐站写做干盯喊叫搬挑吃喝讲教拉推打])/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    // A lookbehind is read backwards: the first of the two alike is the second one here.
    { starts: '的', holds: '一', find: new RegExp(`(?<=(一\\2一([\\u4e00-\\u9fff])))的(?=${ONE_BY_ONE}(?:[，。、；！”着了起遍出下过]))`, 'g'), message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', holds: '一', find: /(?<=(一笔一[画划]|一针一线|一砖一瓦|一字一句|一步一个?脚印|一锹一[镐铲]|一刀一[刀凿]))的(?=[教学写记抠练数刻绣缝织砌建读念][，。、着了出过完])/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', wording: '源源不断的', find: /(?<=(源源不断))的(?=(?:运|流|送|输|涌|供|汇|走|从|向)[\u4e00-\u9fff])(?!供应|供给|流量|客流|流动|运输|输送|汇款|运力|送别|向心|向上|走访|供需)/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', wording: '均匀的', find: /(?<=(均匀))的(?=[洒撒喷涂铺抹拌摊裹抖][在到向上于开满])/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', wording: '衷心的', find: /(?<=(?:^|[，。！？；：“我们他她家都是也在])(衷心))的(?=(?:希望|祝愿|感谢|祝福|期盼|盼望)[你您他她它大各广全每这那我]|期盼着|盼望着|希望着)(?!感谢各位之)/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', wording: '彻底的', find: /(?<=(彻底))的(?=(?:告别|解决|改变|结束|摆脱|清除|打通|掌握)[了\u4e00-\u9fff]{2,10}[，。！；])(?![^，。]{2,6}(?:方案|办法|措施|途径|方法|机会|希望)[，。])/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '得', then: '说告介', find: /(?<=(高兴|激动|兴奋|自豪|感慨|骄傲|开心|欣慰|动情|深情|无奈|幸福|感激|热情|腼腆))得(?=说(?:[：，。]|道|$)|告诉|介绍)/, message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
    { starts: '的', wording: '手把手的', find: new RegExp(`(?<=(手把手))的(?=${TEACHES})`, 'g'), message: 'di', fix: () => ['地'], data: (hit) => ({ manner: hit[1]! }) },
  ],
});

/// What has a noun for its object, so that the verb behind 的 is one: 得到了充分的展现.
const GOVERNS = /(?:得到|受到|获得|给予|给以|予以|作出|做出|进行|取得|形成|带来|有着|经历|保持|引起)[了过]?[最更很较]?$/;

let words: { readonly manners: ReadonlySet<string>; readonly lasts: CharSet; readonly verbs: ReadonlySet<string> } | undefined;
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/// 望着, 跑了, 睡个: only verbs take these. `behind`: the character behind the two.
function isVerbWithParticle(next: string, behind: string | undefined): boolean {
  if (next[1] === '个') return !/[几这那每各多整半上下前后首头某单两三四五六七八九十百千万一]/.test(next[0]!) && behind !== '月';
  if (behind === '了' && '好完出下上进开住掉满回遍'.includes(next[1] ?? '？')) return /^[\u4e00-\u9fff]/.test(next);
  return '起着了过'.includes(next[1] ?? '？') && /^[\u4e00-\u9fff]/.test(next) && !/[新兴莫事剧一]/.test(next[0]!) && behind !== '的';
}

const ONE_AFTER_OTHER = /^一([\u4e00-\u9fff])一\1$/;

/// The manner that ends at `at`, if the verb behind the 的 there makes it an adverbial.
function mannerAt(text: string, at: number): string | undefined {
  words ??= { manners: set(MANNERS), lasts: new CharSet([...set(MANNERS)].map((manner) => manner.at(-1)!).join('')), verbs: set(ADVERBIAL_VERBS) };
  if (!words.lasts.has(text.charCodeAt(at - 1)) && text[at - 2] !== '一') return undefined;
  const next = text.slice(at + 1, at + 3);
  if (!words.verbs.has(next) && !isVerbWithParticle(next, text[at + 3])) return undefined;
  // 一本一本, one after the other.
  if (ONE_AFTER_OTHER.test(text.slice(Math.max(0, at - 4), at))) return text.slice(at - 4, at);
  for (let length = 5; length >= 2; length--) {
    const manner = text.slice(Math.max(0, at - length), at);
    if (manner.length === length && words.manners.has(manner)) return GOVERNS.test(text.slice(Math.max(0, at - length - 4), at - length)) ? undefined : manner;
  }
  return undefined;
}

const { told: _, ...rest } = patterns;

export const attributiveForAdverbial: ProofParagraphRule = {
  ...rest,
  *check(field, knowledge): Iterable<Report> {
    const found: number[] = [];
    for (const report of patterns.check(field, knowledge)) {
      found.push(report.from);
      yield report;
    }
    const { text } = field;
    for (let at = text.indexOf('的', 2); at >= 0; at = text.indexOf('的', at + 1)) {
      const manner = found.includes(at) ? undefined : mannerAt(text, at);
      if (manner) yield { from: at, to: at + 1, fixes: ['地'], message: 'di', data: { manner } };
    }
  },
};
