import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// What names the kind of a work right before its title.
const WORK = '(?:期刊|杂志|[新历史代]剧|话剧|歌剧|舞剧|豫剧|京剧|越剧|昆曲|黄梅戏|折子戏|剧目|电影|影片|故事片|纪录片|电视剧|广播剧|动画片|歌曲|新歌|新曲|乐曲|组曲|小说|诗集|长诗|组诗|散文集?|专著|画作|长卷|[\\u4e00-\\u9fff](?<![把游儿演])戏)';
/// What is done to a work, and little else that stands in quotation marks.
const DONE = '(?:修复|主演|改编|演奏|演唱)了?';
const LIKED = '(?:(?:爱|喜欢)[读看听唱]的(?:书|电影|歌|戏)是|(?:最新一期|一期)的)';

/// What the name of a rule or document ends in; of 法 only those that name a field of law.
const DOCUMENT = '(?:管理|实施|暂行|奖励|考核|评选|补助|保护|处罚|服务|监督)办法|条例|(?:管理|暂行|若干|有关)规定|实施细则|管理细则|公约|章程|实施方案|工作方案|实施意见|指导意见|(?:保护|安全|劳动|教育|合同|婚姻|治理|管理|促进|消防|交通|污染防治)法';

export const quotedTitle = patternRule({
  name: 'quoted-title', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '作品名用了引号', en: 'Quotation marks around the title of a work' },
    why: { zh: '书、报、刊、影视剧、歌曲、乐曲等作品名用书名号', en: 'Titles of books, journals, films, plays and songs take title marks' },
    instead: { zh: '改用书名号', en: 'Use 《》' },
    source: 'GB/T 15834-2011 4.15',
  },
  messages: { twice: { zh: '书名号外面不再加引号', en: 'No quotation marks around title marks' }, document: { zh: '“{name}”是文件名，用书名号', en: '{name} is a document and takes title marks' }, title: { zh: '“{name}”是作品名，用书名号', en: '{name} is a title and takes title marks' } },
  patterns: [
    {
      starts: '“', find: new RegExp(`(?<=(?<!被[誉称][作为])${WORK}|${DONE}|${LIKED})“([^“”‘’《》，。！？\\n]{2,12})”(?=[，。；的]|[上时](?=，|。|发)|$)`),
      message: 'title', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
    {
      find: new RegExp(`(?<=(?:依照|依据|根据|按照|遵照|参照|印发|制定|出台|修订|颁布|发布|公布|实施|执行|违反|学习|对照)了?(?:新修订的|新版)?)“([^“”‘’《》，。！？\\n]{3,24}(?:${DOCUMENT}))”`),
      message: 'document', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
    {
      starts: '“', then: '中', find: /“(中华人民共和国[^“”‘’《》，。！？\n]{1,24}(?:法|法典|条例|规定|办法))”/,
      message: 'document', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
    {
      starts: '“', then: '关', find: /(?<=(?:印发|出台|制定|发布|下发|颁布|公布|审议|通过|转发|起草|修订|根据|按照|依据|对照)了?(?:[^，。；“”]{0,10})?)“(关于[^“”‘’《》，。！？\n]{3,30}的?(?:意见|通知|办法|方案|规定|决定|细则|措施|规划|公告|通告|倡议|批复|报告|指导意见))”/,
      message: 'document', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
    {
      starts: '“', find: /(?<=(?:书名[叫是为]|这本书[叫是]|这部(?:电影|小说|戏|剧)[叫是]|片名[叫是为]|剧名[叫是为]|歌名[叫是为])(?:作|做)?)“([^“”‘’《》，。！？\n]{2,12})”/,
      message: 'title', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
    {
      find: /“([^“”‘’《》，。！？：\n]{2,12})”(?=(?:一书|这本书|等书(?!法|画|香|店|记)|一文中|等著作|等名著|等图书))/,
      message: 'title', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
    { find: /(?<=名为|题为|一首|一部|一篇|歌曲|演唱|朗诵|合唱)“(《[^《》\n]{1,16}》)”/, message: 'twice', fix: (hit) => [hit[1]!] },
    {
      find: /“([^“”‘’《》，。！？：\n]{2,10})”(?=(?:[和与、]?“[^“”‘’《》，。！？：\n]{2,10}”)*(?:这[一两三几]?[部本首篇出]|[两三四]部|[两三四]本)(?:小说|电影|名著|书(?!店|屋|院)|作品|戏|剧|歌|散文|纪录片|电视剧))/,
      message: 'title', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
  ],
});
