import type { Report } from '../../rule/rule';
import { PROSE, type ProofParagraphRule } from '../rule';

const SPEECH = /(?:说|道|表示|告诉记者|回答|问|感慨|感叹|坦言|直言|写道|称赞|喊|喊道|吆喝|招呼)$/;
/// What follows an utterance: who said it.
const TOLD = /^[^，。！？“”]{1,16}(?:说|说道|表示|感慨|感叹|坦言|告诉记者|回忆)/;
/// Who said it, behind the quotation: 家住东巷的汤师傅说。
const SPEAKER = /^[^，。！？“”：]{2,26}(?:说|说道|感慨|感叹|坦言|告诉记者)。/;
/// What somebody is known to say.
const SAYING = /^这(?:是|句话)[^。，]{0,8}[他她](?:常|总|最|一直)/;
/// The same, with what the speaker did: 他抹着眼泪说，老人一字一句地念着。
const SPOKEN = /^[^。！？“”]{0,30}(?:说|念|表示|感慨|感叹|坦言|告诉|回忆|介绍|喊)/;
/// The speaker right behind a quotation that lost its stop.
const NAMED = /^[^，。！？“”的是]{2,12}(?:说|表示|介绍|感慨|打了个比方|告诉记者)[，。]/;
/// The speaker behind a quotation that ends in a comma and does not go on.
const ENDED = /^(?:[^，。！？“”：]{1,16}(?:说|道|表示|提醒|介绍|感慨)[，。](?!“))/;
/// The speaker of an utterance that lost its comma and goes on: ”消防员边示范边说，“.
const GOES_ON = /^[^，。！？“”：、的是]{2,14}(?:说|介绍|讲解|提醒|告诉记者)[，：]“/;
/// What introduces somebody's own words without a verb of saying, up to the colon: 他心里踏实了, 大家一肚子委屈. A document or a speech that is quoted may go on behind the quotation.
const CITED = /(?:指出|强调|提出|要求|规定|明确|写着|[讲称叫为是作]|问题|传统|主题|口号|标语|标题|题目|名字|理念|精神|目标|原则|方针|政策|经验|做法|特点)$/;
/// What parts an utterance that goes on behind it: ”，他边走边说，“.
const INTERRUPTED = /^，[^。！？“”]{2,26}(?:说|说道|介绍|表示|告诉记者|感慨|感叹|坦言|解释|回忆)[，：]“/;
/// Who said it, without a mark between.
const SAYS_BEHIND = /^[他她][\u4e00-\u9fff]{0,10}(?:说|道|问|喊|答)[。，：]/;
/// What stands before the second half of an utterance that was interrupted: ，”他边走边说，“.
const CONTINUED = /[，。！？…]”[^，。！？“”：]{2,26}(?:说|说道|表示|介绍|告诉记者|感慨|感叹|坦言|回忆|提醒)，$/;
/// What quotes a whole utterance has a clause in it.
const CLAUSE = /[，。！？；]/;

/// Of what is said behind a colon less may be a word or a name.
const SHORTEST_SAID = 4;

/// What takes a quotation as its object, whatever its length: 做到“……”.
const PART = /(?:做到|做好|实现|打造|打好|形成|确保|达到|推行|坚持|实施|提出|践行|落实|落实好|走上|建成|变成|成为|叫响|构建|开展|推出|创建|解决)了?$/;
const LONG_PART = 25;

/// Behind a comma what is said may be part of the sentence, unless it is so long.
const LONG = 12;

/// Where the full stop belongs: inside when the quotation is a sentence of its own, outside when it is a part of one.
/// What asks, near the end of the words said.
const ASKED = /(?:什么|哪|几|多少|谁|怎么|吗|呢)[^，。？！]{0,6}$/;

export const misplacedQuoteStop: ProofParagraphRule = {
  name: 'misplaced-quote-stop', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '”',
  docs: {
    what: { zh: '句号该在引号里的放到了外面，或该在外面的放进了里面', en: 'A full stop on the wrong side of a closing quote' },
    why: { zh: '引文独立成句，句号在引号内；引文只是句子的一部分，句号在引号外', en: 'A quotation that is a sentence keeps its stop inside; one that is part of a sentence leaves it outside' },
    instead: { zh: '把句号移到另一侧', en: 'Move the stop to the other side' },
    source: 'GB/T 15834-2011',
  },
  messages: {
    list: { zh: '顿号不放在引号里', en: 'The comma of a list does not stand inside' },
    comma: { zh: '话没有说完，逗号放在引号内', en: 'The utterance goes on: the comma stands inside' },
    inside: { zh: '引文独立成句，句号放在引号内', en: 'The quotation is a sentence: the stop goes inside' },
    twice: { zh: '引文末已有问号或叹号，引号外不再用句号', en: 'The quotation has its mark: no stop behind it' },
    open: { zh: '引文到此为止，句末应用句号', en: 'The quotation ends here: a full stop' },
    lost: { zh: '引文独立成句，后引号前缺句号', en: 'The quotation is a sentence and lost its stop' },
    outside: { zh: '引文只是句子的一部分，句号放在引号外', en: 'The quotation is part of a sentence: the stop goes outside' },
  },
  *check({ text }): Iterable<Report> {
    let last = -1;
    for (let close = 0; close < text.length; close++) {
      if (text[close] === '“') last = close;
      if (text[close] !== '”' || last < 0) continue;
      const open = last;
      last = -1;
      const quoted = text.slice(open + 1, close);
      const before = text[open - 1];
      const independent = before === undefined || /[。！？\n　]/.test(before) || (before === '”' && /[。！？]/.test(text[open - 2] ?? ''));
      const spoken = before === '：' && SPEECH.test(text.slice(Math.max(0, open - 6), open - 1));
      const rest = text.slice(close + 1, close + 41);
      if (quoted.endsWith('、')) {
        yield { from: close - 1, to: close + 1, fixes: rest.startsWith('“') ? ['”', '”、'] : ['”、', '”'], message: 'list' };
      } else if (rest.startsWith('，') && quoted.length >= 6 && /[\u4e00-\u9fff]$/.test(quoted) && CLAUSE.test(quoted) && (independent || spoken) && INTERRUPTED.test(rest)) {
        yield { from: close, to: close + 2, fixes: ['，”'], message: 'comma' };
      } else if (quoted.endsWith('。') && rest.startsWith('。')) {
        yield { from: close - 1, to: close + 2, fixes: independent || spoken ? ['。”', '”。'] : ['”。', '。”'], message: 'twice' };
      } else if (quoted.endsWith('。') && rest.startsWith('，')) {
        yield { from: close, to: close + 2, fixes: ['”'], message: 'twice' };
      } else if (/[，、]$/.test(quoted) && rest.startsWith('，')) {
        yield { from: close - 1, to: close + 2, fixes: ['”，', '，”'], message: 'twice' };
      } else if (quoted.endsWith('，') && quoted.length >= 5 && (rest === '' || ((independent || spoken) && ENDED.test(rest)))) {
        yield { from: close - 1, to: close + 1, fixes: ['。”'], message: 'open' };
      } else if (independent && quoted.length >= 5 && /[\u4e00-\u9fff]$/.test(quoted) && SAYS_BEHIND.test(rest)) {
        yield { from: close, to: close + 1, fixes: ['。”', '，”'], message: 'lost' };
      } else if (before === '，' && rest.startsWith('。') && /[\u4e00-\u9fff]$/.test(quoted) && quoted.length >= 5 && CONTINUED.test(text.slice(Math.max(0, open - 34), open))) {
        yield { from: close, to: close + 2, fixes: ['。”'], message: 'inside' };
      } else if (independent && quoted.length >= 8 && /[\u4e00-\u9fff]$/.test(quoted) && !CLAUSE.test(quoted) && GOES_ON.test(rest)) {
        yield { from: close, to: close + 1, fixes: ['，”'], message: 'comma' };
      } else if (/[\u4e00-\u9fff]$/.test(quoted) && quoted.length >= 6 && CLAUSE.test(quoted) && ((spoken && rest === '') || (independent && NAMED.test(rest)))) {
        yield { from: close, to: close + 1, fixes: ['。”'], message: 'lost' };
      } else if (/^[！？]./.test(rest) && /[\u4e00-\u9fff’]$/.test(quoted) && independent && ((quoted.length >= 8 && CLAUSE.test(quoted)) || (quoted.length >= 4 && SAYS_BEHIND.test(rest.slice(1))))) {
        yield { from: close, to: close + 2, fixes: [`${rest[0]!}”`], message: 'inside' };
      } else if (rest.startsWith('？') && spoken && ASKED.test(quoted)) {
        yield { from: close, to: close + 2, fixes: ['？”'], message: 'inside' };
      } else if (text[close + 1] === '，' && /[\u4e00-\u9fff]$/.test(quoted) && quoted.length >= 12 && CLAUSE.test(quoted) && (before === undefined || /[。！？]/.test(before)) && SPEAKER.test(text.slice(close + 2, close + 30))) {
        yield { from: close, to: close + 2, fixes: ['。”'], message: 'inside' };
      } else if (text[close + 1] === '。' && /[！？]$/.test(quoted) && (before === undefined || /[。！？]/.test(before) || spoken) && quoted.length <= 30) {
        yield { from: close, to: close + 2, fixes: ['”'], message: 'twice' };
      } else if (text[close + 1] === '。' && !/[。！？…]$/.test(quoted)) {
        const after = text.slice(close + 2, close + 22);
        const told = independent && (TOLD.test(after) || SAYING.test(after) || SPOKEN.test(rest.slice(1)));
        if (((quoted.length >= 8 && (CLAUSE.test(quoted) || told)) || (spoken && quoted.length >= SHORTEST_SAID) || SAYING.test(after)) && (told || spoken || (before === '，' && SPEECH.test(text.slice(Math.max(0, open - 6), open - 1)) && quoted.length >= LONG && CLAUSE.test(quoted)) || (before === '：' && CLAUSE.test(quoted) && !CITED.test(text.slice(Math.max(0, open - 6), open - 1))))) yield { from: close, to: close + 2, fixes: ['。”'], message: 'inside' };
      } else if (quoted.endsWith('。') && (quoted.length <= 11 || (quoted.length <= LONG_PART && PART.test(text.slice(Math.max(0, open - 3), open)))) && !CLAUSE.test(quoted.slice(0, -1)) && /[\u4e00-\u9fff”]/.test(before ?? '') && !SPEECH.test(text.slice(Math.max(0, open - 5), open))) {
        if (before === '”' && /[。！？，…]/.test(text[open - 2] ?? '')) continue;
        yield { from: close - 1, to: close + 1, fixes: ['”。'], message: 'outside' };
      }
    }
  },
};
