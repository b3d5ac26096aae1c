import { SYLLABLES } from './lexicon/syllables';

let readings: Map<string, readonly string[]> | undefined;

function readingsOf(char: string): readonly string[] {
  if (!readings) {
    readings = new Map();
    for (const entry of SYLLABLES.split(/[;\n]/)) {
      const [syllable = '', chars = ''] = entry.split(' ');
      for (const each of chars) (readings as Map<string, string[]>).set(each, [...(readings.get(each) ?? []), syllable]);
    }
  }
  return readings.get(char) ?? [];
}

/// A syllable as many speakers and typists hear it: retroflex and flat, n and l, front and back nasals alike.
const blur = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/^n(?=[aeiouv])/, 'l').replace(/([aei])ng$/, '$1n').replace(/^([jqxy])v/, '$1u');

const blurred = new Map<string, readonly string[]>();

function blurredOf(char: string): readonly string[] {
  let known = blurred.get(char);
  if (!known) blurred.set(char, (known = readingsOf(char).map(blur)));
  return known;
}

/// Characters that look alike beyond what sound tells, in groups.
const LOOKALIKES =
  '己已巳 裳棠 末未 侯候 侧测则 汆氽 折拆析 拔拨 炙灸 茶荼 赢羸 戊戌戍 刺剌 粟栗 宫官 洒酒 幸辛 没设 土士 日曰目 人入 千干 天夭 王玉 大太犬 今令 贷货 睛晴 晴睛 徒徙 崇祟 冶治 佳住往 休体 传转 竟竞 免兔 乌鸟 历厉 辩辨辫瓣 暑署 暮幕慕墓募 喧暄渲 遗遣 迥迴 拒柜矩 密蜜 玲铃 榆揄 扬杨 抡论 仑仓 苟荀 季李 迟尺 徽微 慨概 博搏膊 摸模 谊宜 验检 受爱 苗笛 复夏 壁璧 已己 壮状 径经 绿缘 娱误 沿沼 陈陈 阵陈 材村 林材 杆秆 籍藉 撒撤 哀衰衷 贪贫 晓浇烧 坏环杯 明朋 牛午 川州洲 垄垅 拨拔 抄钞 泛泛 畅杨 侍待持 杯怀 沟构购 讯迅汛 仪议 份扮 纷粉 检捡俭险 泡抱饱 偏编篇遍 喝渴揭 稍捎哨 挺延 廷延 拘抱 场扬 形刑邢 陪部倍培 往住 哄烘 肓盲 券卷 崖涯 莱菜 喂偎 柿市 胶校 猎腊 狼狠 很狠 根银 师帅 令今 兑说 味昧 木本 查香 代伐 怖布 斤斥 海诲悔晦侮 娟涓捐 辉挥晖 林琳彬 峰锋烽蜂 怀淮坏 洁结 志忘 惠慧 贞负贡 珍诊 彦颜 毅殷 亮高 庆厌 金全 平乎 军车 兵乓丘 兴举 云去 立位 昌冒 冬各 利和 秀禾季 卓早 旦日 思恩 康唐 宪宽 宏宠 永水 泉皇 芳芬 苓芩 荣劳 莹萤 梅海 桂挂 松忪 柏怕 栋拣 楠喃 欣砍 武式 汉权 江红 沛柿 波坡 泽译择 洋详祥 润闰 清情请晴青 涵函 淑叔 深琛 源原 瑞端 瑶遥 璐露 甜舌 皓浩 硕顾 磊垒 礼扎 福副 秋愀 竹什 绍纷 维雄 美羡 翔羽 耀跃 良艮 艳沣 菲韭 蓉容 蕊芯 虹红 裕俗 谨瑾 超起 轩斩 轶铁 迪油 逸免 郁都 钧钩 铭名 锐说 雁雇 雪雷 雯文 霞震 霖淋 静净 韵的 颖项 飞乙 骏俊 鸿鸣 鹏朋 龙尤 龚龛 苎苧 覃谭潭 野墅 凄栖 晓晚 数擞 坯呸 榜磅 佘余 闫阎 冼洗 戴载 母毋 祁祈 钮纽 吕昌 卞卡 岑芩 荀苟苛 郗都 臧藏 瞿翟 裴斐 邬鸟 宓密 晏宴 娄姜 仝同 杭抗 汪江 沐沭 昊吴昃 冉再苒 炜玮伟 骁晓 烨桦晔 晟晨 彤丹 琦椅 琪棋 玥明 钰珏 婷停 妍研 娅婭 颖频 皓皎 宸震 泓弘 沣沛 洺洛 芮茜 茗苕 菡函 萱宣 蕾雷 薇微 涛寿焘 舟丹 航舫 帆帜 凡风 灿炕 炳柄 焕换 煜昱 硕项 祥详 祯帧 禾木 秋狄 竣峻俊骏 筠均 纬炜 绮琦椅 绪猪 翊翌 聪总 舒野 芃凡 苇伟 莎沙 萍苹 蓓培 蔚尉 行衍 衡街 诚城 谦廉 贵责 赟斌 辰晨 逊孙 邦那 郎朗 铎择 锦绵 阔活 陌佰 隽携 雅稚 韬滔 顺须 颂项 骞赛 魁槐 麒麟';
let alike: Map<string, string> | undefined;

function looksLike(a: string, b: string): boolean {
  if (!alike) {
    alike = new Map();
    for (const group of LOOKALIKES.split(' ')) for (const char of group) alike.set(char, (alike.get(char) ?? '') + group);
  }
  return alike.get(a)?.includes(b) ?? false;
}

/// Whether two characters are read alike, tone aside.
export function soundsLike(a: string, b: string): boolean {
  const other = readingsOf(b);
  return readingsOf(a).some((syllable) => other.includes(syllable));
}

/// The consonant that a syllable begins with; empty where it begins with a vowel.
const initialOf = (syllable: string): string => /^[^aeiouv]?/.exec(syllable)![0];

/// Whether two characters begin with the same consonant: a keyboard that takes first letters for a phrase offers one for the other.
export function beginsLike(a: string, b: string): boolean {
  const initials = blurredOf(b).map(initialOf);
  return blurredOf(a).some((syllable) => initialOf(syllable) !== '' && initials.includes(initialOf(syllable)));
}

/// Answers given before, by the two units: rules ask for the same pairs again and again. A newer pair takes the place of an older one that falls on it.
const REMEMBERED = 1 << 13;
const asked = new Uint32Array(REMEMBERED);
const answers = new Uint8Array(REMEMBERED);

/// Whether one of two characters is easily written for the other: read alike, or nearly, or looking alike.
export function confusable(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length !== 1 || b.length !== 1) return compare(a, b);
  const pair = ((a.charCodeAt(0) << 16) | b.charCodeAt(0)) >>> 0;
  const slot = (Math.imul(pair, 0x9e3779b1) >>> 16) & (REMEMBERED - 1);
  if (asked[slot] !== pair) {
    answers[slot] = compare(a, b) ? 1 : 0;
    asked[slot] = pair;
  }
  return answers[slot] === 1;
}

function compare(a: string, b: string): boolean {
  if (looksLike(a, b)) return true;
  const other = blurredOf(b);
  return blurredOf(a).some((syllable) => other.includes(syllable));
}
