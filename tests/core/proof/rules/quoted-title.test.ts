import { quotedTitle } from '../../../../src/core/proof/rules/quoted-title';
import { proofTable } from '../table';

proofTable(quotedTitle, {
  flags: ['剧团排演了新编历史剧⟦“柳林渡”→《柳林渡》⟧，场场满座。', '她最爱听的歌是⟦“山那边”→《山那边》⟧。', '两人花了一年修复⟦“春汛”→《春汛》⟧时，缺了一本胶片。'],
  keeps: ['剧团排演了新编历史剧《柳林渡》，场场满座。', '国产电视剧“走红”海外。', '他被称为歌曲“活字典”。'.replace('。', '一样的人。'), '村里上演“抢人大战”。'],
});
