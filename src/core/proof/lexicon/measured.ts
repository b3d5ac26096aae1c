/// Words right before a figure that say what it measures. In 158 million characters of news, letters and books, each stands before figures of its kind (most of them thirty times and more), beside shares,
/// counts and times, and before no unit of another kind. Chosen by hand from those that do.
export const MEASURED: Readonly<Record<'money' | 'area' | 'mass' | 'length' | 'temperature' | 'energy', string>> = {
  money:
    '收入 资金 金额 总额 年收入 贷款 支出 捐款 成本 销售额 补贴 总值 生产总值 余额 售价 花费 产值 纯收入 费用 收益 年产值 人均收入 工资 总收入 罚款 经费 分红 利润 捐资 出资 总产值 经济损失 零售额 财政资金 成交额 净利润 投资额 债券 亏损 '
    + '赔偿 收费 销售收入 补助 融资 贸易额 结余 票房 月工资 利润总额 获利 总金额 业务收入 拨款 投资总额 奖金 定价 税收 年销售额 减税 总投资额 货值 市值 让利 授信 交易额 耗资 保险费 捐助 净赚 出口额 租金 受贿 票价 估值 筹资 标价 总资产 退税 '
    + '拨付 单价 现金 募集 斥资 报价 专项资金 合同额 债务 赔款 赔付 均价 创收 净资产 经济效益 社保费 家庭收入 盈利 工钱 赔偿款 赔偿金 赔偿费 医疗费 误工费 维修费 修理费 手续费 学费 电费 水费 押金 定金 货款 工程款 欠款 借款 本金 利息 违约金 保证金 '
    + '门票 月薪 年薪 积蓄 善款 奖励金 报名费 上门费 服务费 管理费 租金收入 总投资 总造价 造价',
  area: '总面积 占地 建筑面积 占地面积 灌溉面积 耕地面积 播种面积 受灾面积 流域面积 绿地面积 绿化面积 种植面积 展厅面积 营业面积 使用面积',
  mass: '体重 减重 粮食产量 总产量 年产量 单产 货运量 排水量 亩产',
  length: '全长 海拔 直径 平均海拔 身高 水位 总长 厚度 水深 宽度 落差 总长度 路程',
  temperature: '气温 温度 体温 平均气温 最高气温 最低气温 水温',
  energy: '发电量 用电量 年发电量 装机容量 总装机',
};
