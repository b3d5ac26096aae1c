import { wrongRemainder } from '../../../../src/core/proof/rules/wrong-remainder';
import { proofTable } from '../table';

proofTable(wrongRemainder, {
  flags: [
    '全镇74个村，已有69个通了水，剩余⟦7个→5个⟧年底前完成。',
    '计划栽树3500棵，已栽2900棵，还剩⟦500棵→600棵⟧。',
    '45名学员中有38名通过，其余⟦8名→7名⟧补考。',
  ],
  keeps: [
    '全镇74个村，已有69个通了水，剩余5个年底前完成。',
    '全镇74个村，已有69个通了水，还有8个镇办企业帮忙。',
    '计划栽树约3500棵，已栽2900棵，还剩500棵。',
    '一班40人，二班42人，三班38人，其余20人在外实习。',
  ],
});
