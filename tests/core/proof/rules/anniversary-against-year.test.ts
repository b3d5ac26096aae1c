import { anniversaryAgainstYear } from '../../../../src/core/proof/rules/anniversary-against-year';
import { proofArticleTable } from '../table';

proofArticleTable(anniversaryAgainstYear, {
  flags: [
    ['2024年10月5日，校庆举行。学校创建于1964年。', '建校⟦70周年→60周年⟧大会开到中午。'],
    ['2025年1月3日讯。1996年当上护林员，至今已⟦39年→29年⟧。'],
    ['今年47岁的叶岚16岁进团，从艺已⟦三十六年→三十一年⟧。'],
  ],
  keeps: [
    ['2024年10月5日，校庆举行。学校创建于1964年。', '建校60周年大会开到中午。'],
    ['2025年1月3日讯。1996年当上护林员，至今已28年。'],
    ['学校创建于1964年。', '建校70周年大会开到中午。'],
    ['2024年10月5日讯。2014年建校50周年时，学校搬了新址。学校创建于1964年。'],
  ],
});
