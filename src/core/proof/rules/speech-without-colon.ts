import type { Report } from '../../rule/rule';
import { PROSE, type ProofParagraphRule } from '../rule';

/// Who speaks, told before the words: from the sentence's beginning to the verb of saying. 俗话说, 所说 and 据说 announce what is in every mouth.
const SPEAKER = /(?:^|[。！？　])[^。！？“”：]{1,60}?(说道|问道|答道|喊道|叫道|叹道|应道|笑道|写道|回答|感叹|感慨|(?:(?<=[^据所传俗常话来再是别听如虽有好难小胡乱解学演评劝述诉叙细数一能会敢想老人言样这]|他们|我们|大家|老人|有人)说|(?<=[^疑提学访反慰审询质发请拷设责追])问|(?<=[^问])答|(?<=[^呼])喊))$/;
/// Whole sentences in quotes, which end the sentence with them.
const WHOLE = /^“[^“”]{4,300}[。！？]”(?![，。；、的这那之等])/;
/// The words before a quotation that are read.
const BEFORE = 64;

/// Direct speech is a sentence of its own. A quotation that is part of a sentence (他说“好”，就走了) ends without a stop. The comma (他说，“好。”), which the standard has no room for, stands
/// there in edited news fifty times as often as no mark at all: a house's habit, and not asked about.
export const speechWithoutColon: ProofParagraphRule = {
  name: 'speech-without-colon', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['“', '说道问答喊叹慨'],
  docs: {
    what: { zh: '“某某说”后面引出整句原话，没有用冒号', en: 'No colon between “he said” and the whole sentence that he said' },
    why: { zh: '“说”“问”“写道”之类的提示语后面，引出完整的原话用冒号', en: 'Behind words that announce speech a whole sentence of it is introduced by a colon' },
    instead: { zh: '引号前用冒号', en: 'Put a colon before the quotation marks' },
    source: 'GB/T 15834-2011 4.7.3.1',
  },
  messages: { lost: { zh: '“{verb}”引出完整的原话，后面用冒号', en: '{verb} introduces a whole sentence: a colon' } },
  *check({ text }): Iterable<Report> {
    for (let at = text.indexOf('“', 2); at >= 0; at = text.indexOf('“', at + 1)) {
      const hit = SPEAKER.exec(text.slice(Math.max(0, at - BEFORE), at));
      if (!hit || !WHOLE.test(text.slice(at))) continue;
      yield { from: at, to: at + 1, fixes: ['：“'], message: 'lost', data: { verb: hit[1]! } };
    }
  },
};
