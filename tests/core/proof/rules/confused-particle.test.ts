import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeller, defaultKnowledge } from '../../../../src/core/proof/index';
import { confusedParticle } from '../../../../src/core/proof/rules/confused-particle';
import { proofTable } from '../table';

proofTable(confusedParticle, {
  flags: [
    '老人激动⟦的→得⟧直抹眼泪。',
    '她轻轻⟦的→地⟧放下孩子。',
    '他稳稳⟦的→地⟧举起杠铃，',
    '风大，吊篮晃⟦的→得⟧像秋千。',
    '孩子们高兴⟦得→地⟧说：“下雪了！”',
    '这几天大家忙⟦地→得⟧团团转。',
    '村口⟦地→的⟧老槐树已有三百年树龄。',
    '村里⟦地→的⟧排水沟去年修好了。',
  ],
  keeps: [
    '走马观花式地走访听不到真话。',
    '受伤的和得黄牌的队员都坐在场边。',
    '夜深了，院子里静得听得见虫叫。',
    '花期有早有晚，早的在1月，晚的在2月。',
    '老人有个小本子，记的不是账，是天气。',
    '老人说的的确是实情，他的的确确去过。',
    '早有早的难处，快有快的好，各不相同。',
    '他一个镜头一个镜头地看，一道工序一道工序地录入。',
    '球队凭借快速的反击连进两球。',
    '来写生的少了，来拍荷花的多了。',
    '孩子们高兴得跳了起来。',
    '三三得九。',
    '老人激动得说不出话来。',
    '她说的很对。',
    '人走的走、散的散，铺子也关了。',
    '她家有五亩来地种着油菜。',
    '他不由自主地卷入其中。',
    '她弹得内敛、从容。',
    '冬天晚上得盖两床被子，听见哨子响就得推车跑。',
    '农闲时候，家家户户得空都来学唱。',
    '这里是不少候鸟的目的地。',
    '他们主动地服务周边乡镇。',
    '老人的嗓音很亮。',
    '这块地不如河边的肥。',
    '大棚、水渠等的管护由村里负责。',
    '目的很清楚。',
    '的地得',
  ],
});

/// With the counts of the speller, what the words around leave open.
const knowledge = { ...defaultKnowledge, speller: createSpeller(readFileSync(join(import.meta.dirname, '../../../../resources/speller/zh.bin'))) };

proofTable(confusedParticle, {
  flags: [
    '老会计把每笔账都记⟦的→得⟧清清楚楚。',
    '哨兵毫不犹豫⟦的→地⟧跳进河里。',
    '他详细⟦得→地⟧向来访群众解释政策。',
    '这是他退休前留下⟦得→的⟧最后一份手稿。',
    '孩子们送来了亲手做⟦地→的⟧贺卡。',
    '她把灶台擦⟦地→得⟧一尘不染。',
  ],
  keeps: [
    '老会计把每笔账都记得清清楚楚。',
    '乡亲们念着咱的好，家里的米面没断过。',
    '菜窖里连萝卜都没的吃了。',
    '晚上准得起来看两回，怕炉子灭了。',
    '他嘴上答应，心里慢慢地有了主意。',
    '有的刻花鸟，有的刻人物。',
    '形状可以区别叶子的类型。',
    '酸甜味觉的差别，孩子最先知道。',
  ],
}, knowledge);
