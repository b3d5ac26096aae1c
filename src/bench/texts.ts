/// Pages of our own invention in any number, no two alike: sentences with slots, set in columns and damaged as an extraction damages them. Remembering what was seen
/// before helps nobody here.

/// A stream of numbers from a seed: the same pages on every machine (a linear congruence, high bits).
class Draw {
  constructor(private state: number) {}

  below(count: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 4294967296) * count);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const PLACES = ['东岭县', '西河镇', '南渡乡', '北坪村', '青石街道', '白沙岛', '石桥乡', '柳湾村', '枫林镇', '云溪县', '鹤山区', '松江口', '梅岭村', '金滩镇', '长塘乡', '望海街道'].flatMap((place) => [place, `新${place}`, `老${place}`]);
const FAMILY = [...'周吴郑王冯陈沈韩杨朱许何吕张孔曹严金魏姜谢邹窦章苏潘葛范彭鲁韦马方任袁柳史唐薛雷贺倪汤'];
const GIVEN = ['长庚', '桂香', '立群', '小溪', '大海', '一舟', '晓满', '远山', '春来', '素梅', '秋实', '文澜', '向阳', '若水', '景行', '志远', '青禾', '冬生', '明川', '雁回'];
const THINGS = ['水渠', '磨坊', '茶园', '渔港', '灯塔', '梯田', '果园', '操场', '公路', '桥梁', '文化站', '养老院', '供水站', '苗圃', '冷库', '花海', '码头', '粮仓', '图书室', '卫生室', '泵站', '湿地公园'];
const DEEDS = ['修缮', '改造', '扩建', '启用', '养护', '巡查', '验收', '迁建', '绿化', '开放'];
const OFFICES = ['水务局', '交通运输局', '农业农村局', '教育局', '文化和旅游局', '林业局', '住房和城乡建设局', '气象局', '档案馆', '供销社'];

/// {p}lace, {n}ame, {t}hing, {d}eed, {o}ffice, {y}ear, {m}onth, {j} day, {k} small number, {b} big number, {r} percentage.
const SENTENCES = `
{m}月{j}日清晨，{p}的{t}前已经排起了队，{n}推开木门，把写着“今日{d}”的牌子挂了出去。
记者从{p}{o}获悉，当地今年安排资金{b}万元，用于{t}的{d}，目前已完成工程量的{r}%。
{n}告诉记者，过去到{t}要绕行{k}公里，如今{k}分钟就能走到，老人和孩子都方便了。
据{o}统计，截至{m}月底，全县共有{b}户居民用上了新建的{t}，比上年同期增加{k}户。
“路修好了，心里就踏实。”{p}村民{n}说，他打算明年把{t}再扩大{k}亩。
这座{t}建于{y}年，占地{b}平方米，曾经停用多年，去年秋天由{o}牵头进行{d}。
{p}负责人{n}介绍，{d}工作分{k}个阶段推进，每个阶段都邀请居民代表到场监督。
在{p}，像这样的{t}还有{k}处，它们大多由旧厂房改建而成，既保留了原貌，又添了新用处。
{n}今年{k}岁，在{t}工作了{k}年，对这里的一砖一瓦都很熟悉。
为了赶在汛期前完成{d}，施工队每天工作十个小时，连续奋战了{k}天。
工程技术人员{n}拿出图纸，指着标出的位置说：“最难的就是这一段，石头硬，水又急。”
{o}工作人员提醒，近期雨水较多，前往{t}的市民要注意安全，不要在河边停留。
村里成立了{t}管理小组，{k}名组员轮流值守，谁家有事，大家一起帮忙。
{m}月以来，{p}先后组织{k}场志愿活动，{b}人次参与到{t}的{d}中来。
走进{p}的{t}，一排排新装的路灯格外醒目，墙上的老照片讲述着{y}年以来的变化。
“原来一下雨就积水，现在不怕了。”说起{t}的变化，{n}脸上露出了笑容。
根据规划，到{y}年，{p}将建成{k}个{t}，总面积达到{b}亩，年接待游客{b}人次。
项目建成后，预计每年可节约用水{b}吨，惠及周边{k}个村庄，带动{b}人就近就业。
{n}和{n}是邻居，两个人一起报名参加了{o}组织的培训班，学会了修剪、嫁接和养护。
去年冬天，{t}的管道冻裂了三处，{o}派出的抢修人员在雪地里干了整整一夜。
会议听取了关于{t}{d}情况的报告，并就下一步工作提出了{k}条意见。
如今，{p}的年轻人陆续回到家乡，有人开起了民宿，有人在{t}里办起了小小的展览。
{o}副局长{n}表示，将继续加大对{t}的投入力度，确保年底前全部完成{d}。
秋收时节，{p}的稻田一片金黄，收割机来回穿梭，{n}家的{k}亩地半天就收完了。
他翻开厚厚的笔记本，上面记着{y}年以来每一次{d}的时间、地点和用料。
从{y}年开始，{n}坚持每周到{t}义务服务，风雨无阻，从没有间断过。
当天下午，{p}小学的{k}名学生来到{t}，听老人讲述修渠的故事。
据了解，此次{d}共投入{b}万元，更换管道{k}公里，新增座椅{k}张。
天刚亮，{n}就挑着担子上了山，{t}旁的小路被露水打湿，走起来有些滑。
{p}还邀请{o}的专家现场授课，手把手教会了{b}名种植户。
有了稳定的收入，{n}一家去年盖起了新房，今年又添置了一辆农用车。
“我们要把{t}交到下一代手里。”谈到今后的打算，{n}的话朴实而坚定。
沿着河堤一路向北，{t}、凉亭和步道依次展开，不少居民带着孩子在这里散步。
{o}最新发布的数据显示，{p}前{k}个月客流量达{b}人次，同比增长{r}%。
`.trim().split('\n');
const HEADS = ['{p}{t}{d}一新', '{n}和他的{t}', '{o}为{t}送来好消息', '{p}：{k}个村庄共用一座{t}', '守着{t}过日子', '一座{t}的{k}年', '{t}{d}完成{r}%'];

function fill(template: string, draw: Draw): string {
  return template.replace(/\{(\w)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'p': return draw.of(PLACES);
      case 'n': return draw.of(FAMILY) + draw.of(GIVEN);
      case 't': return draw.of(THINGS);
      case 'd': return draw.of(DEEDS);
      case 'o': return draw.of(OFFICES);
      case 'y': return String(1950 + draw.below(80));
      case 'm': return String(1 + draw.below(12));
      case 'j': return String(1 + draw.below(28));
      case 'b': return String(1000 + draw.below(90000));
      case 'r': return `${1 + draw.below(98)}.${draw.below(10)}`;
      default: return String(2 + draw.below(60));
    }
  });
}

function paragraphs(draw: Draw): string[] {
  return Array.from({ length: 4 + draw.below(5) }, () => Array.from({ length: 2 + draw.below(3) }, () => fill(draw.of(SENTENCES), draw)).join(''));
}

/// What an extraction does to a printed line: a half-width comma, a blank beside digits, a look-alike.
function damage(line: string, draw: Draw): string {
  switch (draw.below(24)) {
    case 0: return line.replace('，', ',');
    case 1: return line.replace('，', ' ,');
    case 2: return line.replace(/(\d)([月日年])/, '$1 $2');
    case 3: return line.replace('方', '⽅');
    case 4: return line.replace('，', '， ');
    default: return line;
  }
}

/// A page of `articles` articles as it comes out of a PDF: columns of one measure, bodies before their headlines, an empty line behind most lines, a caption far from its article.
export function variedPage(seed: number, articles = 7): string {
  const draw = new Draw(seed);
  const lines: string[] = [];
  const measure = 17 + draw.below(5);
  let caption = '';
  for (let a = 0; a < articles; a++) {
    const body = paragraphs(draw);
    body[0] = `本报讯 ${body[0]!}`;
    for (const paragraph of body) {
      for (let at = 0; at < paragraph.length;) {
        const length = at === 0 ? measure - 2 : measure;
        lines.push(damage(paragraph.slice(at, at + length), draw));
        at += length;
      }
    }
    lines.push(fill(draw.of(HEADS), draw));
    if (draw.below(2) === 0) lines.push(fill(draw.of(HEADS), draw));
    if (caption !== '') lines.push(caption);
    caption = draw.below(4) === 0 ? `图为${body[0]!.slice(4, 18)} 姻 ${draw.of(FAMILY)}${draw.of(GIVEN)} 摄` : '';
  }
  return `${lines.map((line) => (draw.below(8) === 0 ? line : `${line}\n`)).join('\n')}\n`;
}

/// Text of pages, one behind the other, up to `bytes` in UTF-8.
export function variedText(bytes: number, seed = 1): string {
  const pages: string[] = [];
  let size = 0;
  for (let page = seed; size < bytes; page++) {
    let text = variedPage(page);
    const room = bytes - size;
    // Three bytes a character is the most that these pages have.
    if (text.length * 3 > room) text = cutTo(text, room);
    pages.push(text);
    size += byteLength(text);
    if (room < 100) break;
  }
  return pages.join('\n');
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

function cutTo(text: string, bytes: number): string {
  let size = 0;
  let end = 0;
  for (; end < text.length && size < bytes; end++) size += text.charCodeAt(end) < 0x80 ? 1 : 3;
  return text.slice(0, end);
}
