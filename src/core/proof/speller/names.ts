/// Family names of one character. After one of these an unknown pair of characters is likely a given name.
export const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/// What stands right before a person's name, and right after it.
const POST = /(?:记者|通讯员|书记|主任|主席|院长|校长|局长|市长|县长|镇长|乡长|站长|所长|处长|科长|部长|厅长|队长|厂长|会长|经理|教授|医生|律师|老师|负责人|村民|市民|居民|员工|选手|游客|摄影|编辑|责编)\s?$/u;
const SAYS = /^(?:说|介绍|表示|告诉|认为|指出|强调|坦言|回忆|透露|解释|感慨|摄|　|\s)/u;

/// Whether `[from, to)` lies in what looks like a person's name: a family name with two characters, a post before it or a verb
/// of saying after it; or with one, between both.
export function inName(text: string, from: number, to: number): boolean {
  for (let start = Math.max(0, to - 3); start <= from; start++) {
    if (!SURNAMES.includes(text[start]!)) continue;
    const post = POST.test(text.slice(Math.max(0, start - 4), start));
    const says = (end: number): boolean => end >= to && SAYS.test(text.slice(end, end + 2));
    if (start + 3 <= text.length && (post || (start > 0 && says(start + 3)))) return true;
    if (post && says(start + 2)) return true;
  }
  return false;
}
