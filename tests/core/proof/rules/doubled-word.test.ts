import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkField, createSpeller, defaultKnowledge } from '../../../../src/core/proof/index';
import { doubledWord } from '../../../../src/core/proof/rules/doubled-word';
import { proofTable } from '../table';

proofTable(doubledWord, {
  flags: [
    '场边的⟦小球员小球员→小球员⟧们齐声喊。', '新米上架半天就⟦脱销了脱销了→脱销了⟧。',
    '全年⟦共共→共⟧运送旅客三万人次。',
    '渡口的灯⟦又又→又⟧亮了。',
    '⟦不妨不妨→不妨⟧去渡口走一走。',
    '那天⟦三点多三点多→三点多⟧，船才靠岸。',
    '灯会⟦吸引了众多吸引了众多→吸引了众多⟧游客。',
    '柜台前都摆⟦着着→着⟧标签',
    '头晕、乏力⟦等等→等⟧症状时要休息',
    '他把包举⟦过过→过⟧头顶',
    '塔建于北宋熙⟦宁宁→宁⟧年间',
    '一⟦翻翻→翻⟧开书手就抖',
    '也写⟦进进→进⟧了展板',
    '没有一⟦个个→个⟧人离席',
    '小心⟦你你→你⟧的钱袋',
    '县里添了⟦首台首台→首台⟧收割机',
    '辣椒⟦灿灿灿→灿灿|灿⟧的一片',
    '大家都很有信⟦心心→心⟧。',
    '满意⟦率率→率⟧达到九成',
    '当地⟦企业企业→企业⟧负责供苗',
    '派出5⟦支支→支⟧小队',
    '日子⟦会越来越好的会越来越好的→会越来越好的⟧',
    '新当选的⟦委员委员→委员⟧到会',
    '他们⟦我们我们→我们⟧一起',
    '⟦的的→的⟧路',
    '来到⟦实验小学实验小学→实验小学⟧',
    '古村的⟦一草一木一木→一草一木⟧都有人管。',
  ],
  keeps: [
    '中国共产党员共有二十名。',
    '船家天天天没亮就收网。',
    '烙饼焦脆焦脆的，掉了一桌渣。',
    '两家的旧账总算真正地了了。',
    '“老师老师，他他他……他拿了我的笔。”',
    '做到随到随收。',
    '人大代表代表谁？',
    '每个节拍都踩得准准的。',
    '他看着着火的房子',
    '合同标的的性质',
    '家里进进出出的都是熟人',
    '通过过好组织生活',
    '山水、花鸟等等的画',
    '节能能力不足',
    '水咕嘟咕嘟地冒',
    '走着走着天就黑了',
    '买买买',
    '一届届村干部接力治沙',
    '家家户户',
    '孩子们试试看',
    '人大代表代表团',
    '研究研究再说',
    '天天向上',
    '一步一步走',
    '目的的确明确',
    '为了了解情况',
    '有目的的活动',
    '走多远走多远',
    '试试看',
    '一草一木一山一水',
    '认认路、说说话、交交朋友。',
    '他答得不紧不慢，从从容容。',
    '“石榴石榴，快开花。”孩子对着树说。',
    '妹妹嘴里数着：瓜子瓜子，一人一把。',
    '海水大团大团地涌上来，汗珠大颗大颗地掉。',
    '小荷苗苗和乐乐一起跑，乐乐乐得合不拢嘴。',
    '弟弟只略略懂一点，三年级的江晚晚全会。',
    '那年直播播了两个钟头，开会会了一上午。',
    '村里来了12家家政公司、3项项目负责人和5名名师。',
  ],
});

it('leaves two words alone that meet in a character, where there is a speller that knows words', () => {
  const knowledge = { ...defaultKnowledge, speller: createSpeller(readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin'))) };
  const twice = (text: string): string[] => checkField({ where: 'para:0', role: 'paragraph', text }, knowledge).map((finding) => finding.text);
  expect(twice('商户不得占领领地外的车位。')).toEqual([]);
  expect(twice('商户不得占领领的车位。')).toEqual(['领领']);
});
