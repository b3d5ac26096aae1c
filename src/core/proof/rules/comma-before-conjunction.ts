import { patternRule } from '../patterns';

export const commaBeforeConjunction = patternRule({
  name: 'comma-before-conjunction', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '顿号后面又用了“和”“以及”“或”等连词', en: 'An enumeration comma before 和, 以及, 或 and their kind' },
    why: { zh: '最后两项之间已用连词，顿号多余', en: 'The conjunction already joins the last two items' },
    instead: { zh: '删去顿号', en: 'Drop the comma' },
    source: 'GB/T 15834-2011 4.5',
  },
  messages: {
    within: { zh: '“{word}”连接并列的最后一项，前面不用逗号', en: '{word} joins the last item of a list and takes no comma' },
    both: { zh: '“{word}”前不用顿号', en: 'No enumeration comma before {word}' },
  },
  patterns: [
    // 等 closes the list as a conjunction would.
    { starts: '、', then: '等', find: /(?<=[\u4e00-\u9fff0-9A-Za-z”》）])、(?=(等)(?![不一待候级到了着于同分距腰车会我你他她它人离闲比边价身量式额号高速温得靠米地外内差这那第雨风客谁来去看等]|[个天年月][一两三四五六七八九十数几]))/, message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }) },
    {
      starts: '、', then: '以并或还及和', find: /、(?=(以及(?![人老幼])|并且|或者|还有|及其|和(?=[其各这那该此一两二三四五六七八九十百0-9“《])|或(?=[其各这那该此一两“《])|及(?=[其各这那该此“《])))/,
      message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }),
    },
    // 并 joins clauses: 清理楼道、并检查线路.
    { starts: '、', then: '并', find: /(?<=[\u4e00-\u9fff]{2}[^，。；：、！？“”]{0,12})、(?=(并)(?![行联列购网轨蒂肩排不没未无非州发力立重称存举进茂])[\u4e00-\u9fff]{2})/, message: 'both', fix: () => ['，', ''], data: (hit) => ({ word: hit[1]! }) },
    {
      starts: '、', then: '和及或', find: /(?<=、[^，。；：、！？]{1,10})、(?=(和|及|或)(?![平谐睦美解田龙县静政林服声弦尚气善蔼缓暖好合风乐顺硕煦达畅润衷时早格第笄会众许多稀曰则者]))/,
      message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }),
    },
    {
      starts: '、', then: '和', find: /(?<=[\u4e00-\u9fff]{4})、(?=(和)(?![平谐睦美解田龙县静政林服声弦尚气善蔼缓暖好合风乐顺硕煦达畅润衷血面胃众盘稀])[\u4e00-\u9fff]{2,6}[，。；）])/,
      message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }),
    },
    // A list goes on up to its conjunction: 抓举、挺举，和总成绩.
    {
      starts: '，', then: '和', find: /(?<=、[^，。；：、“”（]{2,6})，(?=(和)(?![平谐睦美解田龙县静政林服声弦尚气善蔼缓暖好合风乐顺硕煦达畅润衷血面胃众你我他她它])[^，。；：、]{2,5}(?:[，。；0-9]|等))/,
      message: 'within', fix: () => [''], data: (hit) => ({ word: hit[1]! }),
    },
  ],
});
