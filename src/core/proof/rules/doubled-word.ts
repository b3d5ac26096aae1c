import type { Report } from '../../rule/rule';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// Words of two characters that nobody doubles on purpose: nouns, pronouns, conjunctions, and verbs that name no single act. A verb such as 研究 or 讨论 may be doubled.
const NEVER = new Set((`代表 我们 他们 你们 她们 它们 自己 大家 记者 通讯 工作 企业 公司 项目 政府 部门 单位 机关 群众 人民 国家 社会 经济 市场 产业 行业 农业 工业 技术 科技 文化 旅游 医院 学校 学生 老师 教师 医生 患者 居民
  村民 农民 工人 职工 干部 党员 书记 主任 局长 县长 市长 主席 委员 队员 选手 家长 孩子 老人 青年 妇女 儿童 中国 全国 全省 全市 全县 我国 我省 我市 我县 本报 农村 乡村 社区 街道 小区 地区 区域 园区 基地 中心 平台 系统 体系 制度 机制 政策 措施 方案 计划 规划 标准 规定
  条例 法律 法规 法院 警方 案件 问题 情况 原因 结果 效果 作用 意义 价值 目标 任务 责任 能力 水平 质量 效率 效益 成本 价格 资金 资源 能源 环境 生态 安全 健康 教育 医疗 卫生 交通 建筑 工程 设备 设施 产品 商品 食品 药品 粮食 蔬菜 水果 苹果 土地 农田 道路 公路 铁路 桥梁 水库 河流 电力 网络 信息 数据
  时间 今年 去年 明年 目前 近日 日前 今天 昨天 明天 上午 下午 晚上 现在 将来 未来 过去 以前 以后 之后 之前 其中 其他 这些 那些 这个 那个 这种 那种 这样 那样 什么 怎样 如此 因此 因为 所以 但是 而且 并且 或者 以及 如果 虽然 由于 为了 通过 关于 对于 根据 按照 随着 作为 成为 具有 拥有 包括 属于 位于 存在
  进行 开展 实现 完成 达到 提高 提升 增加 减少 扩大 推进 推动 促进 加快 加强 加大 强化 深化 优化 改善 改革 建设 发展 建立 建成 形成 组织 举行 召开 举办 实施 落实 执行 制定 提出 指出 强调 表示 认为 要求 希望 获得 取得 得到 受到 进入 来到 走进 参加 参与 出席 负责 担任 成立 启动 投入 投资 生产 销售 种植 养殖 收入 增长
  可以 能够 应该 必须 需要 已经 正在 将要 曾经 仍然 一直 全部 全面 各级 各地 各类 有关 相关 主要 重要 重点 重大 基本 具体 有效 积极 主动 认真 充分 同时 此外 另外 然而 不仅 不断 共同 联合 分别 左右 以上 以下 第一 第二 第三 双方 各方 方面 领域 范围 阶段 过程 活动现场 现场 会议 大会 论坛 比赛 冠军 奖牌 运动 体育 作品 图书 电影 新闻 报道`).split(/\s+/));
/// What an adverb, a sound or a counted step repeats on purpose.
const ON_PURPOSE = /[一多什谁哪怎不没着了很太越又哈呵嘻嘿啦啊呀吧哎哦嗯咚当咔嚓呼噜轰隆]/;
/// What makes the second half part of a longer word: 人大代表代表团.
const GOES_ON = /^[团部局法院长性化率者员队家学馆厅署厂权力感网委会机型式体器制级类们处所站区市县省路街镇乡村人商品费税币业界]/;

/// Particles set twice, but for the words that begin or end with them: 目的的, 为了了解.
const PARTICLE = /(?<!目)的的(?![确士话])|(?<![实现])在在(?!线)|和和(?![平气睦美])|(?<![不受到为完])了了(?![解却结然断不])|与与|及及(?![时早])/g;
const LONGEST = 8;
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

export const doubledWord: ProofParagraphRule = {
  name: 'doubled-word', class: 'duplicate', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '词语重复', en: 'A word set twice' },
    why: { zh: '多半是录入或修改时留下的', en: 'Mostly left over from typing or editing' },
    instead: { zh: '删去一个', en: 'Drop one' },
  },
  messages: { twice: { zh: '“{word}”重复', en: '{word} stands twice' } },
  *check({ text }): Iterable<Report> {
    let past = 0;
    // How many characters up to `i` equal those `length` before them, for each length: a doubled word is a run as long as the word.
    const runs = new Uint8Array(LONGEST + 1);
    for (let i = 2; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      for (let length = 2; length <= LONGEST && length <= i; length++) {
        if (unit !== text.charCodeAt(i - length) || !isHan(unit)) {
          runs[length] = 0;
          continue;
        }
        if (runs[length]! < 255) runs[length]!++;
        if (runs[length]! < length) continue;
        const to = i + 1;
        const from = to - 2 * length;
        const word = text.slice(to - length, to);
        if (from < past || !repeats(word, text.slice(to, to + 1), text[from - 1] ?? '')) continue;
        yield { from, to, fixes: [word], message: 'twice', data: { word } };
        past = to;
      }
    }
    for (const hit of text.matchAll(PARTICLE)) yield { from: hit.index, to: hit.index + 2, fixes: [hit[0][0]!], message: 'twice', data: { word: hit[0][0]! } };
  },
};

/// Whether a word that stands twice was meant to stand once.
function repeats(word: string, next: string, before: string): boolean {
  if (GOES_ON.test(next)) return false;
  if (word.length === 2) return NEVER.has(word);
  // 铁路局武汉|铁路局武汉: a longer word may begin before the run and be cut differently.
  return !ON_PURPOSE.test(word) && word[0] !== word[1] && before !== word.at(-1);
}
