import { frames } from '../frames';
import { BLENDS } from '../lexicon/blends';
import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const GAP = '[^，。；：！？“”]{1,24}?';

/// What a number in digits comes to.
const amount = (number: string): number => parseFloat(number) * (number.endsWith('亿') ? 1e8 : number.endsWith('万') ? 1e4 : 1);

export const blendedConstruction = patternRule({
  name: 'blended-construction', class: 'grammar', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '两种句式套在一起', en: 'Two constructions nested into one' },
    why: { zh: '“原因是由于……造成的”“以……为由的原因”一头用了两套说法，结构混乱', en: 'The reason is named twice, and the sentence does not parse' },
    instead: { zh: '只用一种句式', en: 'Use one construction' },
  },
  messages: { goal: { zh: '前面说“由……”，后面说的是到多少，用“{verb}到”；若是差额，删去“由……”', en: 'Behind 由… stands where it went: {verb}到; if the difference is meant, drop 由…' }, opposite: { zh: '“{one}”后再用“{other}”，意思正好相反', en: 'Behind {one}, {other} says the opposite' }, blend: { zh: '“{one}”与“{other}”两种句式杂糅，取其一', en: '{one} and {other} are two constructions; keep one' } },
  patterns: [
    { starts: '原', find: new RegExp(`原因(?:就|主要)?是(?:由于|因为)${GAP}(?:造成的|所致|导致的|引起的)`, 'g'), message: 'blend', fix: (hit) => [hit[0].replace(/造成的$|所致$|导致的$|引起的$/, '')], data: () => ({ one: '原因是', other: '造成的' }) },
    { starts: '以', wording: '为由', find: new RegExp(`以${GAP}为由的?原因`, 'g'), message: 'blend', fix: (hit) => [hit[0].replace(/的?原因$/, '')], data: () => ({ one: '以……为由', other: '原因' }) },
    { starts: '围', find: new RegExp(`围绕以(${GAP})为(?:中心|主题|重点|核心|主线)`, 'g'), message: 'blend', fix: (hit) => [hit[0].slice(2), `围绕${hit[1]!}`], data: () => ({ one: '围绕', other: '以……为' }) },
    { starts: '本', find: new RegExp(`本着(${GAP})为(原则|宗旨|目的)`, 'g'), message: 'blend', fix: (hit) => [`以${hit[1]!}为${hit[2]!}`, `本着${hit[1]!}的${hit[2]!}`], data: () => ({ one: '本着', other: '为' }) },
    { starts: '围', find: /围绕着?((?:(?!以)[^，。；！？、“”]|“[^”]{1,20}”){2,14})为(中心|核心|主题)/, message: 'blend', fix: (hit) => [`以${hit[1]!}为${hit[2]!}`, `围绕${hit[1]!}`], data: (hit) => ({ one: '围绕', other: `以……为${hit[2]!}` }) },
    { starts: '本', find: /本着(“[^”]{2,20}”)为(原则|宗旨|目的)/, message: 'blend', fix: (hit) => [`以${hit[1]!}为${hit[2]!}`, `本着${hit[1]!}的${hit[2]!}`], data: () => ({ one: '本着', other: '为' }) },
    { starts: '本', find: /本着以((?:“[^”]{2,20}”|[^，。；：、“”]{2,20}))为(原则|宗旨|目的)/, message: 'blend', fix: (hit) => [`本着${hit[1]!}的${hit[2]!}`, `以${hit[1]!}为${hit[2]!}`], data: () => ({ one: '本着', other: '以……为' }) },
    { starts: '组构', find: /(?<=(?<!由[^，。；：]{0,12})包括[^，。；：由]{2,30})(组成|构成)(?=[，。；])/, message: 'blend', fix: () => [''], data: (hit) => ({ one: '包括', other: `由……${hit[1]!}` }) },
    { starts: '目宗', find: new RegExp(`(?:目的|目标|宗旨)是(?:为了)?以?${GAP}为(?:目的|目标|宗旨)`, 'g'), message: 'blend', fix: (hit) => [hit[0].replace(/为(?:目的|目标|宗旨)$/, '').replace('是以', '是')], data: () => ({ one: '目的是', other: '为目的' }) },
    { starts: '对', find: new RegExp(`(?<=(?:^|[。！？；，]))对于?(${GAP})(问题|工作|方面)上(?=，)`, 'g'), message: 'blend', fix: (hit) => [`在${hit[1]!}${hit[2]!}上`, `对${hit[1]!}${hit[2]!}`], data: () => ({ one: '对', other: '上' }) },
    { starts: '深', find: /深受([^，。；：！？“”]{1,12})所(喜爱|欢迎|好评|信赖|爱戴)/, message: 'blend', fix: (hit) => [`深受${hit[1]!}${hit[2]!}`, `为${hit[1]!}所${hit[2]!}`], data: () => ({ one: '深受', other: '所' }) },
    { starts: '与跟和', holds: '开密', find: /[与跟和]([^，。；：！？“”]{2,24}?)(?:是)?(分不开|密不可分)的(?:结果|原因)/, message: 'blend', fix: (hit) => [hit[0].replace(/(?:结果|原因)$/, ''), `是${hit[1]!}的结果`], data: () => ({ one: '与……分不开', other: '是……的结果' }) },
    { starts: '之', wording: '之所以', find: /之所以([^，。；：！？“”]{2,20})的(?:原因|缘故)(?=[，是在])/, message: 'blend', fix: (hit) => [hit[0].slice(3), hit[0].replace(/的(?:原因|缘故)$/, '')], data: () => ({ one: '之所以', other: '的原因' }) },
    { starts: '针', find: /针对于/, message: 'blend', fix: () => ['针对', '对于'], data: () => ({ one: '针对', other: '对于' }) },
    { starts: '，', wording: '之所以', then: '是', find: /(?<=之所以[^。；！？]{2,40})，(?:是因为|是由于)([^。；！？，]{2,30})的(?:原因|缘故)/, message: 'blend', fix: (hit) => [hit[0].replace(/的(?:原因|缘故)$/, '')], data: () => ({ one: '是因为', other: '的原因' }) },
    { starts: '由因', find: /(?:由于|因为)([^，。；：！？“”]{2,20})的(?:原因|缘故)(?:所致|造成)/, message: 'blend', fix: (hit) => [hit[0].replace(/的(?:原因|缘故)(?:所致|造成)$/, '')], data: () => ({ one: '由于', other: '所致' }) },
    { starts: '原', find: new RegExp(`原因(?:就|主要)?[是系]${GAP}(?:造成的|所致|导致的|引起的|引发的)(?=[，。；”]|$)`), message: 'blend', fix: (hit) => [hit[0].replace(/(?:造成的|所致|导致的|引起的|引发的)$/, ''), hit[0].replace(/^原因/, '')], data: (hit) => ({ one: `原因${hit[0].includes('系') ? '系' : '是'}`, other: /造成的$|所致$|导致的$|引起的$|引发的$/.exec(hit[0])![0] }) },
    { starts: '以', wording: '为由的', find: new RegExp(`以${GAP}为由的(?:理由|借口)`), message: 'blend', fix: (hit) => [hit[0].replace(/的(?:理由|借口)$/, ''), hit[0].replace('为由', '')], data: () => ({ one: '以……为由', other: '以……的理由' }) },
    { starts: '由', find: /(?<=^|[，。；　])由于[^，。；：、“”]{1,10}(?<![等种些大主客观史身人庭康作气候情置位面])的(?:原因|缘故)(?=，)/, message: 'blend', fix: (hit) => [hit[0].replace(/的(?:原因|缘故)$/, ''), hit[0].replace(/^由于/, '因')], data: () => ({ one: '由于', other: '的原因' }) },
    { starts: '有', then: '了', find: /有了([^，。；：“”]{2,14}的[^，。；：“”]{2,4})下(?=，)/, message: 'blend', fix: (hit) => [`在${hit[1]!}下`, `有了${hit[1]!}`], data: () => ({ one: '有了', other: '在……下' }) },
    { starts: '经通由', then: '过于', find: /(?<=^|[，。；”　])(经过|通过|由于)([^，。；：“”]{2,16}的[^，。；：“”]{1,4})下(?=，)/, message: 'blend', fix: (hit) => [`在${hit[2]!}下`, `${hit[1]!}${hit[2]!}`], data: (hit) => ({ one: hit[1]!, other: '在……下' }) },
    { starts: '自', find: /自从?([^，。；：“”]{2,14})以来起(?![草降步飞运诉])/, message: 'blend', fix: (hit) => [`${hit[1]!}以来`, `自${hit[1]!}起`], data: () => ({ one: '自……起', other: '以来' }) },
    { starts: '参', find: /参加到(?=[^，。；]{1,14}(?:行列|队伍))/, message: 'blend', fix: () => ['加入到'], data: () => ({ one: '参加', other: '加入到……行列' }) },
    { starts: '恒', find: /恒定([在为于])([^，。；]{1,10})不变/, message: 'blend', fix: (hit) => [`恒定${hit[1]!}${hit[2]!}`, `保持${hit[1]!}${hit[2]!}不变`], data: () => ({ one: '恒定', other: '不变' }) },
    { starts: '始', then: '建', find: /(始建于[0-9一二三四五六七八九十]{2,4}年)(?:[0-9]{1,2}月)?(?:建成|修建|建设|兴建|建造|建立|成立)(?=的|，|。)/, message: 'blend', fix: (hit) => [hit[1]!], data: (hit) => ({ one: '始建于', other: hit[0].slice(hit[1]!.length) }) },
    { starts: '集', find: /集([^，。；“”]{2,24})为一身(?=[的，。])/, message: 'blend', fix: (hit) => [`集${hit[1]!}于一体`, `集${hit[1]!}为一体`], data: () => ({ one: '集……为一体', other: '集于一身' }) },
    { starts: '带吸解提安', holds: '业', find: /((?:带动|吸纳|解决|提供|安置)(?:就业)?)(?:就业)?人数(?:达到?|近|约|超过?)?([0-9][^，。；]{0,6}?人)(?:实现)?就业/, message: 'blend', fix: (hit) => [`${hit[1]!.slice(0, 2)}${hit[2]!}就业`, `${hit[1]!.slice(0, 2)}就业${hit[2]!}`], data: () => ({ one: '人数', other: '就业' }) },
    { starts: '坚', then: '持', find: /坚持以(“[^”]{2,30}”)的(?=原则|方针|理念|思路)/, message: 'blend', fix: (hit) => [`坚持${hit[1]!}的`, `以${hit[1]!}为`], data: () => ({ one: '坚持……的', other: '以……为' }) },
    { starts: '接', then: '待', find: /接待(参观者|游客|学生|观众|群众)参观(?=[0-9约近超])/, message: 'blend', fix: (hit) => [`接待${hit[1]!}`], data: () => ({ one: '接待', other: '参观' }) },
    { starts: '增下提降上减', holds: '到', find: /(?<=由[^，。；]{2,20})(增长|增加|提高|下降|降低|减少|上升|提升)了到/, message: 'blend', fix: (hit) => [`${hit[1]!}到`], data: (hit) => ({ one: `${hit[1]!}了`, other: `${hit[1]!}到` }) },
    {
      starts: '增提上扩升涨猛激减下降缩', then: '加高升长大涨增少降低短小', holds: '由从',
      find: /(?<=(?:由|从)[^，。；、]{0,14}?([0-9][0-9.]{0,8}[万亿]?)(人次|平方米|公里|分钟|小时|公斤|[个件人名户家吨亩元米天所条台辆座场])?)(增加|提高|上升|增长|扩大|提升|上涨|猛增|激增|减少|下降|降低|缩短|缩小)了(?=(?:近|约|超过)?([0-9][0-9.]{0,8}[万亿]?)(?:\2|[%％]))/, message: 'goal',
      fix: (hit) => (/[减下降缩]/.test(hit[3]!) || amount(hit[4]!) > amount(hit[1]!) ? [`${hit[3]!}到`] : null), data: (hit) => ({ verb: hit[3]! }),
    },
    { starts: '因', then: '为', find: /因为((?:不|没)[^，。；]{1,12})的(?:原因|缘故)/, message: 'blend', fix: (hit) => [`因为${hit[1]!}`, `由于${hit[1]!}`], data: () => ({ one: '因为', other: '的原因' }) },
    { starts: '防避杜严谨阻', holds: '不', find: /(防止|避免|杜绝|严防|谨防|阻止|防范)([^，。；：、！？“”]{1,16}?)(不再|不会再?|不(?!同|良|法|当|必|测|时|速|实|利|足|稳|适|慎))(被[^，。；：、]{1,6}|发生|出现|重演|蔓延|恶化|流失|外泄|泄露|复发|反弹|扩散|受损|上当|断水|断电|断气|停水|停电|中断|遗漏|漏报|拥堵|浪费|起火|被盗|受骗|超标|积水|堵塞|丢失|逃跑|逃走|逃逸|跑掉|摔倒|摔伤|受伤|冻伤|中毒|感染|着凉|变质|发霉|霉变|腐烂|生锈|走失|迷路)/, message: 'opposite', fix: (hit) => [`${hit[1]!}${hit[2]!}${hit[3]!.endsWith('再') ? '再次' : ''}${hit[4]!}`, ...(hit[3]!.endsWith('再') ? [`${hit[1]!}${hit[2]!}${hit[4]!}`] : [])], data: (hit) => ({ one: hit[1]!, other: hit[3]! }) },
    { starts: '防避', wording: '不再', find: /(避免|防止|以防)了?([^，。；：、！？“”不]{1,10})(不再)(?=[^，。；]{1,10})/, message: 'opposite', fix: (hit) => [`${hit[1]!}${hit[2]!}`, `${hit[1]!}${hit[2]!}再`], data: (hit) => ({ one: hit[1]!, other: hit[3]! }) },
    { starts: '造引导', find: /(?<=(?:^|[，。；：“])[^，。；：“”]{0,12}得(?:这么|那么|如此)[^，。；：“”]{1,3}，(?:就|正|主要)?(是因为|是由于)[^，。；：！？“”]{3,24})(造成|引起|导致|引发|带来)的(?=[，。”])/, message: 'blend', fix: () => [''], data: (hit) => ({ one: hit[1]!, other: `${hit[2]!}的` }) },
    { starts: '了', then: '到', find: /(?<=体会|感受|认识|意识|了解|[学想遇碰接回赶来走])了到/, message: 'blend', fix: () => ['到了'], data: () => ({ one: '了', other: '到' }) },
    { starts: '受', holds: '下', find: /(?<=^|[，。；！？　])受([^，。；：、“”在]{1,16}?)(影响|冲击|启发|感染|鼓舞|带动)下(?=，)/, message: 'blend', fix: (hit) => [`受${hit[1]!}${hit[2]!}`, `在${hit[1]!}${hit[2]!}下`], data: (hit) => ({ one: '受', other: `在……${hit[2]!}下` }) },
    { starts: '经通', then: '过', find: /(?<=^|[，。；！？　])(经过|通过)([^，。；：、“”在的]{1,14}(?:努力|帮助|支持|协调|劝说|指导|调解|推动|配合|关怀))下(?=，)/, message: 'blend', fix: (hit) => [`${hit[1]!}${hit[2]!}`, `在${hit[2]!}下`], data: (hit) => ({ one: hit[1]!, other: '在……下' }) },
    { starts: '送运发驶飞赶调前派寄', then: '往', find: /([送运发驶飞赶调派寄]|(?<!以)前)往到(?!来|底|处|期|时|了)/, message: 'blend', fix: (hit) => [`${hit[1]!}往`, ...(hit[1] === '前' ? [] : [`${hit[1]!}到`])], data: (hit) => ({ one: `${hit[1]!}往`, other: '到' }) },
    { starts: '以', holds: '组', find: /以([^，。；：“”]{2,16})为主要组成(?=[，。；])/, message: 'blend', fix: (hit) => [`以${hit[1]!}为主`, `主要由${hit[1]!}组成`], data: () => ({ one: '以……为主', other: '由……组成' }) },
    { starts: '针', then: '对', find: /(?<=^|[，。；！？　])针对([^，。；：“”以作视]{2,16})为(出发点|切入点|突破口|导向)(?=，)/, message: 'blend', fix: (hit) => [`以${hit[1]!}为${hit[2]!}`, `针对${hit[1]!}`], data: (hit) => ({ one: '针对', other: `以……为${hit[2]!}` }) },
    { find: /(?<=[^没只所拥具还享占私国公仅据共惟唯现也])有([一二两三四五六七八九十几数多][\u4e00-\u9fff]{1,12}?|[0-9]{1,3}(?:个|名|位|人|支|家|章|卷|件|块|段)[\u4e00-\u9fff]{0,8}?)(组成|构成|组合而成)(?=[，。；])/, message: 'blend', fix: (hit) => [`由${hit[1]!}${hit[2]!}`], data: (hit) => ({ one: '有', other: `由……${hit[2]!}` }) },
    { find: /(?<=(?:^|[，。；！？])[^，。；！？是]{0,14})由([^，。；！？是]{2,20}(?:修建|改建|扩建|编织|雕刻|演变|发展|改编|整理|加工|拼接|组合|汇聚|堆积|冲积|浇筑|打造|制作|提炼|酿制)而成)的(?=[，。；])/, message: 'blend', fix: (hit) => [`由${hit[1]!}`, `是由${hit[1]!}的`], data: () => ({ one: '由……而成', other: '是……的' }) },
    { find: /于((?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日)([至到])((?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日)止/, message: 'blend', fix: (hit) => [`于${hit[1]!}${hit[2]!}${hit[3]!}`, `自${hit[1]!}起${hit[2]!}${hit[3]!}止`], data: () => ({ one: '于', other: '自……起至……止' }) },
    { starts: '评', then: '为选', find: /评(选?)为((?:[^，。；“”]{0,6})“[^“”]{2,16}”)(?:的)?(?:荣誉)?称号/, message: 'blend', fix: (hit) => [`授予${hit[2]!}称号`, `评${hit[1]!}为${hit[2]!}`], data: () => ({ one: '评为', other: '授予……称号' }) },
    ...frames(BLENDS, 'blend'),
    { find: /据([^，。；：“”]{2,14}(?:介绍|透露|反映|描述))说(?=，|：|。)/, message: 'blend', fix: (hit) => [`据${hit[1]!}`, `${hit[1]!}说`], data: () => ({ one: '据……介绍', other: '……说' }) },
    { starts: '围', then: '绕', find: /围绕以(“[^“”]{2,16}”)为(主题|中心|核心|主线)/, message: 'blend', fix: (hit) => [`以${hit[1]!}为${hit[2]!}`, `围绕${hit[1]!}`], data: (hit) => ({ one: '围绕', other: `以……为${hit[2]!}` }) },
  ],
});
