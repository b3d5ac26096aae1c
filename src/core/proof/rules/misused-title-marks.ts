import { patternRule } from '../patterns';

export const misusedTitleMarks = patternRule({
  name: 'misused-title-marks', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '单位、会议、奖项、证件名用了书名号', en: 'Title marks around a body, meeting, prize or certificate' },
    why: { zh: '书名号标作品名；单位、会议、活动、奖项、证件、商品都不是作品', en: 'Title marks are for works; bodies, meetings, prizes, certificates and goods are none' },
    instead: { zh: '删去书名号，或改用引号', en: 'Drop them, or use quotation marks' },
    source: 'GB/T 15834-2011 4.15, A.13.1',
  },
  messages: { work: { zh: '“{name}”不是作品，不用书名号', en: '{name} is no work and takes no title marks' } },
  patterns: [
    // What a trademark names is goods.
    { starts: '《', find: /《([^《》]{1,10})》(?=牌(?![匾坊照子局]))/, message: 'work', fix: (hit) => [`“${hit[1]!}”`], data: (hit) => ({ name: hit[1]! }) },
    // What hangs on a wall or is chosen from many is an honour.
    {
      starts: '《', find: /《[^《》\n]{2,14}》(?=的?(?:奖牌|牌匾|匾额|锦旗|铜牌|荣誉证书|奖状))|(?<=(?:入选|评为|获评|列入|当选|跻身)了?[^，。；《》“”]{0,12})《[十百][大佳强][^《》\n]{2,8}》/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`, hit[0].slice(1, -1)], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      starts: '《', find: /《[^《》\n]{1,30}(?:合作社|公司|集团|银行|协会|学会|委员会|管委会|村委会|居委会|福利院|敬老院|卫生院|医院|小学|中学|幼儿园|运动会|座谈会|研讨会|博览会|展销会|推介会|发布会|联欢会|表彰会|动员会|大赛|奖章|奖状|奖杯|奖金|一等奖|二等奖|三等奖|特等奖|金奖|银奖|先进个人|先进集体|先进单位|荣誉称号|身份证|驾驶证|毕业证|学位证|结婚证|房产证|居住证|工作证|资格证|许可证|营业执照|合格证|荣誉证书|遗产日|纪念日|宣传日|护士节|教师节|劳动节|国庆节|儿童节|青年节|旅游节|文化节|美食节|采摘节|艺术节|宣传周|宣传月|[\u4e00-\u9fff]贷|信用卡|储蓄卡|社保卡|银行卡|理财产品)》/,
      message: 'work', fix: (hit) => [hit[0].slice(1, -1), `“${hit[0].slice(1, -1)}”`], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      starts: '《', find: /《[^《》\n]{2,14}》(?=(?:荣誉)?称号|(?:注册)?商标(?!法)|字号|商号|店铺|民宿|品牌(?![\u4e00-\u9fff])|(?:专题|主题|图片|摄影|书画|美术|成果|文物|特)展(?!现|示|开|望)|征文|夏令营|冬令营|专场招聘|系列讲座|知识竞赛)|(?<=(?:网名|外号|绰号|昵称|艺名|店名|公众号|品牌|商标)(?:叫作?|为|是|取名为?|名叫)?)《[^《》\n]{1,10}》/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`, hit[0].slice(1, -1)], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      starts: '《', find: /《[^《》\n]{2,14}》(?=(?:研学|志愿服务|公益|主题实践|亲子|体验|文明|促销|巡演|义诊|帮扶|普法|安全教育|社会实践|主题党日|读书分享|非遗体验)活动)/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`, hit[0].slice(1, -1)], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      starts: '《', find: /(?<=(?:启动|发起|开展|举办|组织|推出|实施|参加|参与)[了的]?)《[^《》\n]{2,14}》(?=(?:主题|专项|系列|公益|大型|宣传)?(?:活动|行动|工程|计划|大赛|项目))/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      find: /《[^《》\n]{2,16}(?<![发开扩进伸施拓招延参画])(?:展|展览|展会|画展|成果展|巡展|灯会|庙会|音乐会|演唱会)》(?!节目|栏目|专栏|丛书|图录|画册|一[书文])/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`, hit[0].slice(1, -1)], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    // Prizes and titles of honour: by their last word behind a verb of giving, or at a clause's end; whatever they end in right behind such a verb.
    {
      starts: '《', find: /(?<=(?:获|获得|获评|荣获|夺得|颁发|颁授|授予|授牌|评选|评为|命名为|认定为|当选|摘得|捧得|斩获|捧回|拿下|赢得)了?[^，。；《》“”]{0,12})《[^《》\n]{2,14}(?:奖|奖项|者|户|村|能手|工匠|标兵|模范|先锋|个人|集体|单位|企业|家庭|卫士|之星|示范[区县点校]|基地|学校|员|队)》/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`, hit[0].slice(1, -1)], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      starts: '《', find: /《[^《》\n]{1,20}(?:奖|优秀[\u4e00-\u9fff]{2,4}|先进[\u4e00-\u9fff]{2,4}|标兵|模范|能手|红旗手|好人|劳模|安全生产月|安全月|活动月|开放日)》(?=[，。；、的]|$)|(?<=(?:评|评选|评为|评出|评上|授予|荣获|获评|当选|颁发|颁授|挂牌)(?:的|了|出|为)?)《[^《》\n]{2,12}》(?=[，。；、]|称号|奖|荣誉)/,
      message: 'work', fix: (hit) => [`“${hit[0].slice(1, -1)}”`, hit[0].slice(1, -1)], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
    {
      starts: '《', find: /《[^《》\n]{2,14}(?:操作证|资格证|上岗证|从业证|许可证|合格证|健康证|准驾证|残疾证|老年证|优待证|执业证|学生证)》(?=[，。；、的]|$)|(?<=[家间](?:名为|叫|叫作|名叫|取名))《[^《》\n]{2,12}》(?=的)/,
      message: 'work', fix: (hit) => [hit[0].slice(1, -1), `“${hit[0].slice(1, -1)}”`], data: (hit) => ({ name: hit[0].slice(1, -1) }),
    },
  ],
});
