import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// What names the kind of a work right before its title.
const WORK = '(?:期刊|杂志|[新历史代]剧|话剧|歌剧|舞剧|豫剧|京剧|越剧|昆曲|黄梅戏|折子戏|剧目|电影|影片|故事片|纪录片|电视剧|广播剧|动画片|歌曲|新歌|新曲|乐曲|组曲|小说|诗集|长诗|组诗|散文集?|专著|画作|长卷)';
/// What is done to a work, and little else that stands in quotation marks.
const DONE = '(?:修复|主演|改编|演奏|演唱)了?';
const LIKED = '(?:(?:爱|喜欢)[读看听唱]的(?:书|电影|歌|戏)是|(?:最新一期|一期)的)';

export const quotedTitle = patternRule({
  name: 'quoted-title', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '作品名用了引号', en: 'Quotation marks around the title of a work' },
    why: { zh: '书、报、刊、影视剧、歌曲、乐曲等作品名用书名号', en: 'Titles of books, journals, films, plays and songs take title marks' },
    instead: { zh: '改用书名号', en: 'Use 《》' },
    source: 'GB/T 15834-2011 4.15',
  },
  messages: { title: { zh: '“{name}”是作品名，用书名号', en: '{name} is a title and takes title marks' } },
  patterns: [
    {
      starts: '“', find: new RegExp(`(?<=(?<!被[誉称][作为])${WORK}|${DONE}|${LIKED})“([^“”‘’《》，。！？\\n]{2,12})”(?=[，。；的]|[上时](?=，|。|发)|$)`),
      message: 'title', fix: (hit) => [`《${hit[1]!}》`], data: (hit) => ({ name: hit[1]! }),
    },
  ],
});
