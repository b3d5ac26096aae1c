import { wrongWeekday } from '../../../../src/core/proof/rules/wrong-weekday';
import { proofArticleTable } from '../table';

proofArticleTable(wrongWeekday, {
  flags: [
    ['2025年3月14日（⟦星期四→星期五⟧），会议召开。'],
    ['会议2024年11月16日，⟦周日→周六⟧召开。'],
    ['2025年5月11日上午开幕。', '闭幕式在5月12日（⟦星期日→星期一⟧）举行。'],
  ],
  keeps: [
    ['2025年3月14日（星期五），会议召开。'],
    ['3月14日（星期四），会议召开。'],
    ['2024年6月2日（星期天），会议召开。'],
  ],
});
