import type { HouseTerm } from '../knowledge';

const row = (kind: HouseTerm['kind'], wrong: string, use: readonly string[], [why, whyEn]: readonly [string, string], within?: readonly string[]): HouseTerm =>
  within ? { kind, wrong, use, why, whyEn, within } : { kind, wrong, use, why, whyEn };

const FORMULA = ['固定提法不能拼合，两种提法只取其一，以权威发布的原文为准', 'Two fixed formulations are not joined; keep one, as the authoritative text has it'] as const;
const DISABLED = ['新华社禁用词：对残疾人不用歧视性称谓', 'Xinhua’s list of forbidden words: no slighting names for people with disabilities'] as const;
const MIND = ['新华社禁用词：对残疾人不用歧视性称谓；应称“智力障碍”', 'Xinhua’s list of forbidden words: no slighting names for people with disabilities; say 智力障碍'] as const;
const TAIWAN = ['新华社规定：涉台用语不能把台湾称作国家，也不能与中国并列', 'Xinhua’s rule: Taiwan is not called a country, nor set beside China as one'] as const;
const HONGKONG = ['新华社规定：涉港澳用语，香港、澳门是中国的特别行政区，中国对其恢复行使主权', 'Xinhua’s rule: Hong Kong and Macao are special administrative regions of China, which resumed the exercise of sovereignty over them'] as const;
const BELT = ['“一带一路”是倡议，不称战略', 'The Belt and Road is an initiative, not a strategy'] as const;
const PEOPLES = ['新华社规定：民族名称不随意简称', 'Xinhua’s rule: names of ethnic groups are not shortened'] as const;
const QING = ['新华社禁用词：不称“满清”', 'Xinhua’s list of forbidden words: not 满清'] as const;

/// The starter list: usage rules that are publicly documented (Xinhua's list of forbidden and cautious words in news, revised in July 2016; names fixed by law), and
/// fixed formulations that are run together. A house edits it freely.
export const starterTerms: readonly HouseTerm[] = [
  row('forbidden', '考察视察', ['考察', '视察'], FORMULA),
  row('forbidden', '调研考察视察', ['考察', '调研'], FORMULA),
  row('forbidden', '以人民为中心的发展理念', ['以人民为中心的发展思想'], FORMULA),
  row('forbidden', '一带一路战略', ['“一带一路”倡议'], BELT),
  row('forbidden', '“一带一路”战略', ['“一带一路”倡议'], BELT),
  row('forbidden', '残废人', ['残疾人'], DISABLED),
  row('cautious', '残废', ['残疾'], DISABLED, ['残废军人', '残废人']),
  ...['老人', '儿童', '青年', '孩子', '孤儿', '学生', '职工', '村民', '群众', '军人', '战士'].map((who) => row('forbidden', `残废${who}`, [`残疾${who}`], DISABLED)),
  row('cautious', '独眼龙', [], DISABLED),
  row('cautious', '弱智', [], MIND),
  row('forbidden', '中港两地', ['内地与香港'], HONGKONG),
  row('forbidden', '中港澳', ['内地与港澳'], HONGKONG),
  row('forbidden', '中澳两地', ['内地与澳门'], HONGKONG),
  row('forbidden', '收回香港主权', ['对香港恢复行使主权'], HONGKONG),
  row('forbidden', '收回澳门主权', ['对澳门恢复行使主权'], HONGKONG),
  row('forbidden', '香港主权回归', ['香港回归祖国'], HONGKONG),
  row('forbidden', '中台两岸', ['海峡两岸'], TAIWAN),
  row('forbidden', '中台关系', ['两岸关系'], TAIWAN),
  row('forbidden', '台湾总统', ['台湾地区领导人'], TAIWAN),
  row('forbidden', '台湾政府', ['台湾当局', '台湾方面'], TAIWAN),
  row('forbidden', '福摩萨', ['台湾'], TAIWAN),
  row('forbidden', '满清政府', ['清政府'], QING),
  row('forbidden', '满清王朝', ['清王朝'], QING),
  row('forbidden', '北朝鲜', ['朝鲜'], ['新华社禁用词：国名是朝鲜民主主义人民共和国，简称朝鲜', 'Xinhua’s list of forbidden words: the country is 朝鲜民主主义人民共和国, 朝鲜 in short'], ['北朝鲜王']),
  row('forbidden', '维族', ['维吾尔族'], PEOPLES, ['思维族']),
  row('forbidden', '蒙族', ['蒙古族'], PEOPLES, ['启蒙族']),
  row('forbidden', '蒙古大夫', ['庸医'], ['新华社禁用词：对少数民族不用侮辱性称谓', 'Xinhua’s list of forbidden words: no insulting names for ethnic minorities']),
  row('forbidden', '穆斯林国家', ['伊斯兰国家'], ['新华社慎用词：不称“穆斯林国家”', 'Xinhua’s list of words to be used with care: not 穆斯林国家']),
];
