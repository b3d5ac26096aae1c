/// Names of eras by dynasty, of those that later dynasties did not use again. Source: 中国历史纪年表 (dates of record, free of rights).
export const ERAS: Readonly<Record<string, string>> = {
  唐: '武德 贞观 永徽 显庆 开元 天宝 至德 乾元 大历 贞元 元和 长庆 大和 会昌 大中 咸通 乾符',
  宋: '建隆 太平兴国 景德 大中祥符 天禧 天圣 庆历 皇祐 嘉祐 治平 熙宁 元丰 元祐 绍圣 崇宁 大观 政和 宣和 靖康 建炎 绍兴 乾道 淳熙 绍熙 庆元 嘉定 淳祐 咸淳',
  元: '至元 大德 至大 延祐 泰定 至正',
  明: '洪武 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 泰昌 天启 崇祯',
  清: '顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统',
};

/// All of them, as an alternation for regular expressions.
export const ANY_ERA = Object.values(ERAS).join(' ').split(' ').sort((a, b) => b.length - a.length).join('|');
