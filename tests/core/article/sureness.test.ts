import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { CERTAIN, LIKELY } from '../../../src/core/article/layout';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { page, setBody } from './typeset';

const FERRY = [
  '本报讯 柳湾渡口昨天开出最后一班渡船。船工裘老七把缆绳盘好，挂在船棚的柱子上，锁也没有上。',
  '新桥就在渡口下游三百米处。裘老七说，桥是好桥，可桥上看不见水底的石头。乘客站在船头，谁也不急着上岸，说再坐一个来回。',
  '渡口的石阶有九十六级，磨得最深的是第四十级，水位常年停在那里。',
];
const KITE = [
  '本报讯 风筝匠人包久龄的作坊里挂着二百多只风筝，最大的一只翅膀有六米长，要八个人才能放上天。',
  '他削竹篾只用一把刀。刀是师傅传下来的，刀背磨得发亮。包久龄说，竹篾厚一分飞不高，薄一分飞不稳。',
  '每年开春，附近的孩子都来作坊学扎风筝，不收钱，扎好的带走。 顾小舟',
];

describe('how sure an article is', () => {
  it('is certain where the page sets all alike and headline and text share their words', () => {
    const layout = inferLayout(page(setBody(FERRY, 18), '柳湾渡口开出最后一班渡船', setBody(KITE, 18), '风筝匠人包久龄和他的竹篾'), DEFAULT_PROFILE);
    expect(layout.articles.map((article) => article.confidence >= CERTAIN)).toEqual([true, true]);
  });

  it('is not where the headline says nothing of its text and stands among others', () => {
    const layout = inferLayout(page(setBody(FERRY, 18), setBody(KITE, 18), '说再见的人', '春天的手艺'), DEFAULT_PROFILE);
    for (const article of layout.articles) expect(article.confidence).toBeLessThan(CERTAIN);
  });

  it('is in doubt where no headline was found', () => {
    const layout = inferLayout(page(setBody(FERRY, 18)), DEFAULT_PROFILE);
    expect(layout.articles[0]!.confidence).toBeLessThanOrEqual(LIKELY);
  });
});
