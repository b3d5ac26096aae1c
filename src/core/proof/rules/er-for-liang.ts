import { patternRule } from '../patterns';

export const erForLiang = patternRule({
  name: 'er-for-liang', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '量词前用了“二”', en: '二 before a measure word' },
    why: { zh: '一般量词前用“两”，序数、号码才用“二”', en: 'Measure words take 两; 二 is for ordinals and numbers' },
    instead: { zh: '改为“两”', en: 'Write 两' },
  },
  messages: { storey: { zh: '楼层是序数，用“二”', en: 'A storey is numbered: 二' }, two: { zh: '“{word}”前用“两”', en: '{word} takes 两' } },
  patterns: [
    {
      starts: '二', find: /(?<![第十百千万〇零一二三四五六七八九两之其老初星期礼拜数—～0-9视律])(?<![一二三四五六七八九十0-9]、)二(?=(个|名|辆|件|家|间|只|棵|张|套|种|台|位(?=老人|老师|同志|专家|代表|村民|选手|客人|先生|医生|干部|党员|委员|评委|嘉宾|记者|队员|学生|师傅)|口(?=人|之家|锅|井|塘|棺|缸|钟|水)|所|条|头|座|块|枚|幅|篇|趟|场|份|艘|架|匹|根|杯|碗|瓶|袋|箱|盏|天|株|册|扇|番)(?![半月]?[、二三四五六七八九十]))/, message: 'two',
      fix: (hit) => (/^二(?:个百|个五|件套|家村|种子|张河|条[巷胡路]|位数|处[是为长理]|首[诗领]|场[馆地次]|场制|份地|座[山桥]|台[子上]|头[陀肌]|架[梁山]|根[山]|架子|套[房房])/.test(hit.input.slice(hit.index, hit.index + 3)) ? null : ['两']), data: (hit) => ({ word: hit[1]! }),
    },
    // A storey has a number: 在二楼.
    { starts: '两', then: '楼', find: /(?<=[在到上住去于])两(?=楼[，。的有是])/, message: 'storey', fix: () => ['二'] },
  ],
});
