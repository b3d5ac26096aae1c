/// Family names (百家姓 and the frequent ones beside it), one character each; compound ones below. A by-line is recognised by them when nothing else tells.
const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘斜厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟苟代邸付肖覃旷邝檀衣'
    .split(''),
);
const COMPOUND = /^(?:欧阳|司马|上官|诸葛|夏侯|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|宇文|长孙|司空|端木|百里|东郭|南宫|西门|独孤|轩辕|呼延|钟离|太史|拓跋)/;
/// Characters that are no part of a given name, yet often stand behind a character that is also a family name.
const NOT_IN_NAMES = /[县省镇乡市局的了是在和与及或就也都而不这那有为被把将从到对等着过们我你他她它其之于已个上下里中年月日时说摄]/;

/// Words of newspapers' columns and headlines that begin as a family name does: provinces, bodies, kinds of news.
const WORD =
  /^(?:江苏|江西|安徽|云南|宁夏|山东|山西|广东|广西|甘肃|成都|温州|郑州|徐州|常州|杭州|柳州|国[务台家际防资土安]|国台办|国务院|简[讯报介]|时[评事政光代讯]|文[艺化学明件物旅教]|公[告示益]|通[告知报]|党[员建组]|农[村业民家机]|安[全居康排]|高[考铁温原]|应[急对]|方[案言向]|平安|关注|关于|连线|经济|万象|石油|水[利电库]|阳光|温[暖馨]|计划|巩固|双[减拥]|季节|乐园|康养|支[教部]|车[站间]|成[果长就]|强[国军]|简明新闻|祝贺|全[国球民省市]|和[谐平美]|游记|景[区点]|养[老生]|牛市|金融|金[秋融]|黄河|长[江城]|华[北南东中西])$/u;

/// Whether `text` (without blanks) can be the full name of one person: two or three Han characters with a family name, four with a compound one or two joined.
export function isPersonName(text: string): boolean {
  if (text.length > 8 || !/^\p{Script=Han}{2,4}$/u.test(text) || WORD.test(text)) return false;
  if (COMPOUND.test(text)) return text.length >= 3 && !NOT_IN_NAMES.test(text.slice(2));
  if (text.length > 3 || !SURNAMES.has(text[0]!)) return false;
  return !NOT_IN_NAMES.test(text.slice(1)) || YEAR_NAME.test(text);
}

/// A given name that ends with a year (柏年), where no time is told by it (今年, 百年).
const YEAR_NAME = /^.[^一二三四五六七八九十百千万两几半今去往当同多整周元新农近前后]年$/u;

/// A person's name of another tongue, as it is printed: 马丁·霍尔格森.
export function isForeignName(text: string): boolean {
  return /^\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,8})+$/u.test(text);
}

/// The most frequent family names, but for those that begin words of headlines as often.
const FREQUENT = new Set('王李张刘陈杨赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱江尹薛闫段侯史陶黎贺顾毛郝龚邵钱严覃莫孔汤庞樊兰殷施洪翟颜倪鲁葛'.split(''));

/// Whether `text` can hardly be anything but a person's full name.
export const isPlainName = (text: string): boolean => text.length === 3 && FREQUENT.has(text[0]!) && isPersonName(text);

/// …the same of two characters, of which more are words.
export const isShortName = (text: string): boolean => text.length === 2 && FREQUENT.has(text[0]!) && !/[拍航抓偷]$/.test(text) && isPersonName(text);

/// What may be a person's name whose family name no list has.
const isRareName = (text: string): boolean => /^\p{Script=Han}{2,3}$/u.test(text) && !NOT_IN_NAMES.test(text) && !WORD.test(text);

/// Characters of function words, and those that columns' names end with.
const NO_NAME = /[县省镇乡市局的了是在和与及或就也都而不这那有被把将从到对等着过们我你他她它于已个]|[谈论评话眼窗坛语录报讯刊版]$/;

/// Whether a word that stands where names do may be one: with a family name its other characters say little, without one it is a name by its length alone.
export const mayBeName = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && !WORD.test(text) && !NO_NAME.test(text) && (SURNAMES.has(text[0]!) || (text.length === 3 && isRareName(text)));

/// …the same of two characters without a family name, as authors sign with that are known by no other.
export const mayBePenName = (text: string): boolean => text.length === 2 && isRareName(text) && !NO_NAME.test(text);

/// …the same with a family name that lists have.
export const mayBeListedName = (text: string): boolean => mayBeListed(text) && mayBeName(text);

/// Whether a word begins as listed names do, whatever stands behind.
export const mayBeListed = (text: string): boolean => SURNAMES.has(text[0]!);

/// Whether a word may be a name where a post stands before it, which no other word follows: whatever the family name is, and with any given name.
export const mayBeVouchedName = (text: string): boolean => /^\p{Script=Han}{2,3}$/u.test(text) && !NO_GIVEN_NAME.test(text.slice(1));
const NO_GIVEN_NAME = /[县省镇乡市局的了是就也都而不这那有被把将到着过们我你他她它其于已个说摄]|^[在及或从对与]|[日前昨今]$/;

/// Two names whose blank was lost, one of them beyond doubt.
export function splitRareNames(token: string): [string, string] | null {
  for (const at of [2, 3]) {
    const [first, second] = [token.slice(0, at), token.slice(at)];
    if ((isPlainName(first) && isRareName(second)) || (isRareName(first) && isPlainName(second))) return [first, second];
  }
  return null;
}

/// Two names of two characters whose blank was lost, both with a frequent family name.
export function splitShortNames(token: string): [string, string] | null {
  const [first, second] = [token.slice(0, 2), token.slice(2)];
  return isShortName(first) && isShortName(second) ? [first, second] : null;
}

/// Two names whose blank was lost.
export function splitNames(token: string): [string, string] | null {
  for (const at of [3, 2]) if (at < token.length && isPersonName(token.slice(0, at)) && isPersonName(token.slice(at))) return [token.slice(0, at), token.slice(at)];
  return null;
}

/// Four characters with the same blank between all of them are a title that was spaced out; names are parted by wider ones.
const SPACED_TITLE = /^\p{Script=Han}([\s\u3000]+)\p{Script=Han}\1\p{Script=Han}\1\p{Script=Han}$/u;

/// Reads a run of names: parted by blanks, 、 or ，; a name of two characters may be spaced out (`李 芳`). Null if anything in it is no name.
/// `loose`, where a word such as 记者 vouches for it: names of other tongues (any two words with a dot between look like one), and two without a blank between.
export function readNames(text: string, loose = false): string[] | null {
  // Most texts are told by their first word: no name is that long.
  if (!loose && !/^[\s\u3000、，,]*[^\s\u3000、，,]{0,4}(?:[\s\u3000、，,]|$)/.test(text)) return null;
  if (!loose && SPACED_TITLE.test(text)) return null;
  const tokens = text.split(/[\s\u3000、，,]+/).filter((token) => token !== '');
  const names: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.length === 1 && next !== undefined && next.length <= 2 && isPersonName(token + next)) {
      names.push(token + next);
      i++;
    } else if (token.length === 2 && next?.length === 1 && (tokens[i + 2]?.length ?? 2) > 1 && !(loose && tokens.length > 2) && isPersonName(token + next)) {
      // A blank that came into the given name: one character alone is no name, and begins none here.
      names.push(token + next);
      i++;
    } else if (!loose && tokens.length > 1 && isRareName(token) && tokens.filter(isPlainName).length * 2 >= tokens.length) names.push(token);
    else if (loose && token.length >= 4 && token.length <= 6 && splitNames(token)) names.push(...splitNames(token)!);
    else if (isPersonName(token) || (loose && isForeignName(token))) names.push(token);
    else return null;
  }
  return names.length > 0 && names.length <= 6 ? names : null;
}
