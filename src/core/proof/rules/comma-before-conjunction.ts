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
    { starts: '、', then: '等', find: /、(?=(等)(?:[，。；、）]|活动|工作|项目|问题|方面|产品|部门|单位|内容|服务|地区|形式|方式|商品|材料|设备|食品|物资|人员|措施|原因|现象|症状|作物|家电|农产品|水果|蔬菜|手续|证件|环节|场所|区域|工具|器材|植物|动物|疾病|职业|岗位|技术|领域|行业|企业|国家|城市|省份|品种|菜品|平台|[0-9一二两三四五六七八九十]{1,3}[个项名位种家条大类]))/, message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }) },
    {
      starts: '、', then: '以并或还及和', find: /、(?=(以及(?![人老幼])|并且|或者|还有|及其|和(?=[其各这那该此一两二三四五六七八九十百0-9“《])|或(?=[其各这那该此一两“《])|及(?=[其各这那该此“《])))/,
      message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }),
    },
    { starts: '、', then: '等', find: /(?<=、[^，。；：、“”《》]{1,8})、(?=(等)(?![待候级到了着于同分距腰车会我你他她人一离闲比边价身])[\u4e00-\u9fff]{2,4}[，。；、])/, message: 'both', fix: () => [''], data: (hit) => ({ word: hit[1]! }) },
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
