import type { Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { countedOtherwise, MEASURES_OF_THINGS, OF_THINGS } from '../counted-nouns';
import { WRITTEN, type ProofParagraphRule } from '../rule';
import { LEAD, unitsOf } from '../standing';

interface Row {
  readonly wrong: string;
  readonly right: string;
  readonly nouns: string;
}

/// Measure words that are mistaken for one of the same sound, and what only the other one counts.
const ROWS: readonly Row[] = [
  { wrong: '颗', right: '棵', nouns: '(?:大|小|老|古|果|梨|枣|桃|杏|松|柏|杨|柳|槐|榕|樟|桂花|银杏|苹果|柿子|核桃|茶|橘)?树(?![种籽])|树苗|幼苗|果苗|白菜|青菜|小草|野草|庄稼|秧苗' },
  { wrong: '棵', right: '颗', nouns: '(?:红)?心(?![里菜])|星(?:星)?|珍珠|子弹|牙齿|牙(?!膏)|钻石|螺丝|钉子|种子|纽扣|扣子|糖|卫星|炸弹|鸡蛋|葡萄|樱桃|红枣|米粒|汗珠|流星|头颅' },
  { wrong: '副', right: '幅', nouns: '(?:油|国|山水|巨|壁|年|版|书)?画(?:卷|作|像)?(?![框家])|照片|地图|标语|书法作品|锦绣|图景|图案|图画|插图|挂图|横幅' },
  { wrong: '幅', right: '副', nouns: '(?:春|对|挽)联|手套|眼镜|担子|重担|扑克|象棋|麻将|耳环|手铐|面孔|嘴脸|棺材|碗筷|筷子|中药|拐杖|扁担|球拍|盔甲|重任' },
  { wrong: '只', right: '支', nouns: '(?:施工|志愿|科研|医疗|救援|代表|舞蹈|乐|球|宣讲|专业|服务|巡逻|攻坚)?队伍|部队|球队|代表队|服务队|突击队|小分队|救援队|医疗队|志愿者?队|歌(?:曲)?(?!手)|曲子|钢笔|铅笔|毛笔|香烟|蜡烛|步枪|疫苗|力量' },
  { wrong: '支', right: '只', nouns: '(?:小|大|老|野|流浪)?(?:猫|狗|羊|鸡|鸭|鹅|兔子|猴子|老虎|鸟|蝴蝶|蜜蜂|青蛙)(?!队)|眼睛|耳朵|手套|箱子|碗(?!筷)' },
  { wrong: '坐', right: '座', nouns: '(?:大|古|石|木|拱|高架|人行|跨河|便民|立交|新)?桥|(?:大|高|青|荒)?山(?!上|下|里|头|脚)|城市|县城|水库|(?:古|宝|水|铁)塔|(?:大|高)?楼(?!上|下|里|道)|大厦|工厂|大棚|电站|寺庙|房子|桥梁|博物馆|图书馆|学校' },
  { wrong: '俩', right: '辆', nouns: '(?:汽|货|客|轿|卡|小|大|公交|自行|电动|摩托|消防|救护|警|公共汽|出租|校|面包)?车' },
  { wrong: '台', right: '条', nouns: '(?:自动化|智能化?|全自动)?(?:生产线|流水线|装配线)' },
  { wrong: '条', right: '头', nouns: '(?:耕|黄|水|奶|肉)牛|大象' },
  { wrong: '匹', right: '头', nouns: '(?:黄|水|奶|肉|耕)?牛|猪' },
  { wrong: '头', right: '匹', nouns: '(?:骏|战|白|黑|红|枣红)马' },
  { wrong: '辆', right: '架', nouns: '(?:大型|新型)?(?:飞机|客机|直升机|无人机|战斗机)' },
  { wrong: '只', right: '架', nouns: '(?:植保|大型|新型|巡检|航拍|消防)?(?:飞机|客机|直升机|无人机)(?![控组])' },
  { wrong: '付', right: '副', nouns: '(?:春|对|挽|楹)联|手套|眼镜|扑克|象棋|担子|碗筷|耳环|对子' },
  { wrong: '辆', right: '台', nouns: '(?:大型|小型|联合|新型|专用)?(?:播种机|收割机|拖拉机|插秧机|挖掘机|推土机|起重机|脱粒机|旋耕机|采茶机|桥吊|吊机|钻机|盾构机|机床|电脑|空调|冰箱|洗衣机|电视机|发电机|水泵|变压器|机器人|呼吸机)' },
  { wrong: '只', right: '台', nouns: '(?:大型|小型|新型|智能|自动化)?(?:桥吊|吊机|机器(?!人[狗犬])|电脑|空调|冰箱|洗衣机|电视机|发电机|水泵|变压器|盾构机|机床|收割机|拖拉机|播种机)' },
  { wrong: '条', right: '台', nouns: '(?:大型|小型)?(?:机器|机床|电脑|空调|冰箱|洗衣机|收割机|拖拉机)' },
  { wrong: '辆', right: '把', nouns: '(?:木|竹|藤|旧|破|小|新)?(?:椅子?|凳子?|轮椅|雨伞|剪刀)(?!车)' },
  { wrong: '辆', right: '张', nouns: '(?:木|旧|小|新)?(?:桌子|书桌|课桌|沙发|病床)' },
  { wrong: '只', right: '架', nouns: '秋千|钢琴|梯子|书架' },
  { wrong: '件', right: '封', nouns: '(?:家|书|来|感谢|举报|表扬|挂号)?信(?![息物仰任访心号用念])' },
  { wrong: '件', right: '份', nouns: '(?:录取)?通知书|报告|合同|协议|报纸|问卷|盒饭|快餐|答卷|试卷' },
  { wrong: '枝', right: '支', nouns: '(?:应急|抢修|抢险|救援|医疗|施工|志愿|专业|代表|服务|巡逻|宣讲|攻坚|文艺|电力)?(?:突击|抢修|抢险|救援|志愿|服务|巡逻|宣讲|攻坚|小分|代表|应急|医疗|施工)?队伍?(?![员长])|部队|歌曲|乐曲|牙膏' },
  { wrong: '把', right: '张', nouns: '(?:木|旧|小|新|长)?(?:桌子|书桌|课桌|沙发|床(?![上下单]))' },
  { wrong: '张', right: '把', nouns: '(?:木|旧|小|新)?(?:雨伞|剪刀|锁|钥匙|扇子)' },
  { wrong: '只', right: '艘', nouns: '(?:大|渔|货|客|游|轮)?(?:渔船|货轮|货船|客船|游船|快艇|轮船|军舰|冲锋舟)' },
  { wrong: '架', right: '艘', nouns: '(?:渔船|货轮|货船|客船|游船|快艇|轮船|军舰|冲锋舟)' },
  { wrong: '个', right: '艘', nouns: '(?:货轮|客轮|军舰|航母|冲锋舟)' },
  { wrong: '艘', right: '架', nouns: '(?:飞机|客机|直升机|无人机|战斗机)' },
  { wrong: '棵', right: '株', nouns: '水稻|小麦|玉米(?![粒地])|棉花' },
  { wrong: '条', right: '只', nouns: '(?:小|大)?(?:鸡|鸭|鹅|兔子|鸟|蝴蝶)(?![肉毛])' },
  { wrong: '匹', right: '只', nouns: '(?:小|大|山|绵)?(?:羊|鸡|鸭|狗|猫)(?![肉毛])' },
  { wrong: '辆', right: '艘', nouns: '(?:大|小|冲锋|渔|货|客|游|快|龙|救生|橡皮)?(?:舟|艇|渔船|货轮|货船|客船|游船|快艇|轮船)' },
  // 位 would honour whom the police are after, and 一伙 speaks ill of guests.
  { wrong: '位', right: '名', nouns: '[^，。；的]{0,6}(?:嫌疑人|歹徒|小偷|窃贼|骗子|逃犯|罪犯|嫌犯|毒贩)' },
  { wrong: '伙', right: '群', nouns: '[^，。；的]{0,6}(?:学生|老师|专家|志愿者|客人|游客|孩子|老人|村民|市民|干部)' },
];
/// The noun before its count: 冲锋舟8辆, 无人机6只. Group 1 is the noun.
const BEHIND: readonly (readonly [RegExp, string, string])[] = [
  [/(?<=(冲锋舟|橡皮艇|救生艇|快艇|渔船|货船|客船|游船|货轮|龙舟|船舶|船只)[0-9]{1,4}(?:多|余)?)[辆台架只](?=[，。、；]|$)/y, '辆台架', '艘'],
  [/(?<=(无人机|直升机|客机|飞机)[0-9]{1,4}(?:多|余)?)[辆只](?=[，。、；]|$)/y, '辆只', '架'],
  [/(?<=(春联|对联)[0-9]{1,5}(?:多|余)?)[付幅](?=[，。、；]|$)/y, '付幅', '副'],
  [/(?<=(播种机|收割机|拖拉机|插秧机|挖掘机|推土机|起重机|旋耕机|桥吊|空调|冰箱|洗衣机|电脑|发电机|水泵|变压器|机器人)[0-9]{1,5}(?:多|余)?)[辆只架条](?=[，。、；]|$)/y, '辆只架条', '台'],
];
const NUMBER = '(?:[0-9]{1,5}|[一二两三四五六七八九十百千几数多]{1,4}|第[一二三四五六七八九十]{1,3}|这|那|每|某|整|哪|另一)';
/// What may stand between measure and noun.
const BETWEEN = '(?:[大小新老高长红白黑绿金古]|[\\u4e00-\\u9fff]{1,3}的)?';
const patterns = ROWS.map((row) => ({ row, find: new RegExp(`(?<=${NUMBER})${row.wrong}(?=${BETWEEN}(${row.nouns}))`, 'y') }));
const byChar = new Map<string, typeof patterns>();
for (const pattern of patterns) byChar.set(pattern.row.wrong, [...(byChar.get(pattern.row.wrong) ?? []), pattern]);

export const mismatchedMeasure: ProofParagraphRule = {
  name: 'mismatched-measure', class: 'character', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN, needs: [...byChar.keys()].join('') + OF_THINGS,
  docs: {
    what: { zh: '量词用错：颗与棵、副与幅、只与支、坐与座', en: 'The wrong measure word: 颗 and 棵, 副 and 幅, 只 and 支, 坐 and 座' },
    why: { zh: '植物论棵，圆粒论颗；画论幅，成套的论副；队伍论支，动物论只', en: 'Plants are counted by 棵, round things by 颗, pictures by 幅, pairs and sets by 副, teams by 支, animals by 只' },
    instead: { zh: '换成与名词相配的量词', en: 'Use the measure word that goes with the noun' },
    source: '现代汉语词典《名词量词配合表》',
  },
  messages: { measure: { zh: '“{noun}”的量词用“{right}”', en: '{noun} is counted by {right}' } },
  check({ text }, { speller }): readonly Report[] {
    const units = unitsOf(text);
    let out: Report[] | undefined;
    for (let at = 1; at < text.length; at++) {
      if (!AFTER.has(units[at + LEAD - 1]!)) continue;
      const found = out?.length ?? 0;
      if (MEASURES.has(units[at + LEAD]!)) for (const some of sought.get(units[at + LEAD]!)!) {
        for (const { find, right } of some) {
          find.lastIndex = at;
          const hit = find.exec(text);
          if (!hit) continue;
          (out ??= []).push({ from: at, to: at + 1, fixes: [right], message: 'measure', data: { noun: hit[1]!, right } });
          break;
        }
      }
      if ((out?.length ?? 0) > found || !MEASURES_OF_THINGS.has(units[at + LEAD]!)) continue;
      const other = countedOtherwise(text, at, (first, second) => speller?.isWord(first, second) ?? true);
      if (other) (out ??= []).push({ from: at, to: at + 1, fixes: other.measures, message: 'measure', data: { noun: other.noun, right: other.measures[0]! } });
    }
    return out ?? NONE;
  },
};

const NONE: readonly Report[] = [];
/// What a number ends in, and what is said in place of one.
const AFTER = new CharSet('0123456789一二两三四五六七八九十百千几数多余这那每某整哪');

/// By the unit of a measure word what is looked for there, noun before and noun behind: of several that match the first one counts.
const sought = new Map<number, (readonly { readonly find: RegExp; readonly right: string }[])[]>();
const seek = (char: string, some: readonly { readonly find: RegExp; readonly right: string }[]): void => {
  sought.set(char.charCodeAt(0), [...(sought.get(char.charCodeAt(0)) ?? []), some]);
};
for (const [find, chars, right] of BEHIND) for (const char of chars) seek(char, [{ find, right }]);
for (const [char, some] of byChar) seek(char, some.map(({ row, find }) => ({ find, right: row.right })));
const MEASURES = new CharSet([...sought.keys()].map((unit) => String.fromCharCode(unit)).join(''));
