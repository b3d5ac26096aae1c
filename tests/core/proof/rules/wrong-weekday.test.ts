import { wrongWeekday } from '../../../../src/core/proof/rules/wrong-weekday';
import { proofArticleTable } from '../table';

proofArticleTable(wrongWeekday, {
  flags: [
    ['2024年7月23日（⟦星期三→星期二⟧），会议召开。'],
    ['会议2024年8月31日，⟦周日→周六⟧召开。'],
    ['2025年9月7日上午开幕。', '闭幕式在9月8日（⟦星期日→星期一⟧）举行。'],
  ],
  keeps: [
    ['2024年7月23日（星期二），会议召开。'],
    ['7月23日（星期三），会议召开。'],
    ['2024年6月2日（星期天），会议召开。'],
  ],
});
