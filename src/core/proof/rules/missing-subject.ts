import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const missingSubject = patternRule({
  name: 'missing-subject', class: 'grammar', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '“通过……使”“由于……使”造成句子没有主语', en: '通过…使, 由于…使 leave the sentence without a subject' },
    why: { zh: '介词短语不能作“使”的主语', en: 'A prepositional phrase cannot be the subject of 使' },
    instead: { zh: '删去“使”，或删去前面的介词', en: 'Drop 使, or drop the preposition' },
  },
  messages: { subject: { zh: '“{word}……{verb}”使句子缺少主语，删去其一', en: '{word}…{verb} leaves no subject: drop one of them' } },
  patterns: [
    { starts: '让令', find: /(?<=(?:^|[。！？；”　])(随着)[^，。！？；：“”]{2,30}，)(让|令)(?=[\u4e00-\u9fff0-9“])(?!人|步|位|座)/, message: 'subject', fix: () => [''], data: (hit) => ({ word: hit[1]!, verb: hit[2]! }) },
    { starts: '使', find: /(?<=(?:介绍|表示|说|认为|指出|[^名]称|，随着[^，。！？；：“”]{2,40})，(?:(通过|经过|由于|在(?=[^，。！？；：]{2,30}下，))[^，。！？；：“”]{2,40}，)?)(使得?)(?=[\u4e00-\u9fff0-9“])(?![用者命得])/, message: 'subject', fix: (hit) => (hit[1] === undefined && !/随着[^，]*，$/.test(hit.input.slice(Math.max(0, hit.index - 44), hit.index)) ? null : ['']), data: (hit) => ({ word: hit[1] ?? '随着', verb: hit[2]! }) },
    { starts: '使', holds: '经', find: /(?<=(?:^|[。！？；，])(经)(?![济过常营验理历典纪费办])[^，。！？；：“”]{3,24}，)(使得?)(?=[\u4e00-\u9fff0-9“])(?![用者命得])/, message: 'subject', fix: () => [''], data: (hit) => ({ word: hit[1]!, verb: hit[2]! }) },
    // The means is a quotation, or has one in it.
    {
      starts: '使', holds: '”', find: /(?<=(?:^|[。！？；：，])(通过|经过|由于|随着)[^，。！？；：“”]{0,20}“[^“”。！？]{1,30}”[^，。！？；：“”]{0,20}，)(使得?)(?=[\u4e00-\u9fff0-9“])(?![用者命得])/,
      message: 'subject', fix: () => [''], data: (hit) => ({ word: hit[1]!, verb: hit[2]! }),
    },
    // Of this measure that was just named.
    { starts: '让使令', wording: '通过', find: /(?<=(?:^|[。！？；”　])(通过)[这此本][^，。！？；：“”]{0,10}(?:举措|措施|活动|做法|方式|形式|机制|项目|工程|比赛|平台|模式)，)(让|使|令)(?=[\u4e00-\u9fff0-9“])(?![用者命得])/, message: 'subject', fix: () => [''], data: (hit) => ({ word: hit[1]!, verb: hit[2]! }) },
    {
      starts: '使', find: /(?<=(?:^|[。！？；”“：])(?:[^，。！？；：“”]{1,8}，)?(通过|经过|由于|随着|在(?=[^，。！？；：]{2,30}下，))[^，。！？；：“”]{2,40}，)(使得?)(?=[\u4e00-\u9fff0-9“])(?![用者命得])/,
      message: 'subject', fix: () => [''], data: (hit) => ({ word: hit[1]!, verb: hit[2]! }),
    },
  ],
});
