/// Pages of our own, with what the seed pages do not show.

/// The same redundancy several times.
export const bridge = (place: string): string => [
  `本报讯 昨日上午，${place}大桥工地迎来首批建设者，`, '', '大桥目前正在加紧施工。工地旁的学校目前正在', '', '上课，师生都盼着大桥早日通车。', '', `${place}大桥加紧施工`, '',
].join('\n');

/// One article with something for most classes of questions.
export const MARKET = `本报讯 2月30日，柳塘镇新建的菜市场开门迎客
，凯旋归来的老兵周岩剪了彩。市场目前正在招商，
共有摊位120个，其中蔬菜摊位80个、水产摊位30个、
熟食摊位20个。镇里提供的的补贴大约在三千元左右。
据介绍，市场占地约1200平方米左右，投资二百余万
元人民币。周岩说：“这里从前是一片荒滩，如今变
成了大家的菜篮子。
柳塘镇菜市场开门迎客
`;

const STORY = '柳塘村的水车棚昨天修好了，木匠老贺带着徒弟忙了两个月，换下的旧榫头装了满满一筐。水车转起来的时候，围观的人都安静下来听那吱呀声，村里的孩子头一回见到水从竹筒里一节一节升上田埂。老贺说，图纸是照着县志里的旧图一笔一笔描下来的，哪怕一根榫头短了半寸，整架水车也转不圆。';

/// The same story under another headline, broken elsewhere.
export const waterwheel = (width: number, headline: string): string => `${STORY.replace(new RegExp(`.{${width}}`, 'gu'), '$&\n')}\n${headline}\n`;

/// A page of many articles, none alike.
export const crowded = (count: number): string => Array.from({ length: count }, (_, i) => `本报讯 第${i + 1}号井昨日出水，村民挑着桶排起了长队
，最远的从${i + 2}里外的坡上赶来，天黑前才轮到。
打井的师傅说，这口井深${20 + i}米，够全村吃用。
第${i + 1}号井出水了
`).join('');
