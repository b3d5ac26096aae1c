import type { Report } from '../../rule/rule';
import { plain } from '../numbers';
import { averages, quotients } from '../reckon/average';
import { OF_ONE } from '../reckon/product';
import { placeOf, wordsOf, writeAs } from '../reckon/figure';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';
import { Matches, toldBy } from '../sign';

/// `收了200公斤，每公斤卖30元，收入6000元`: amount, unit, price, takings.
const PRODUCT = new Matches(/([0-9]{1,7}(?:\.[0-9]{1,2})?)(公斤|斤|吨|只|头|个|件|亩|箱|张|株|棵|双|套|人|天)[^，。；、0-9]{0,3}，(?:按)?(?:平均)?每\2[^，。；、0-9]{0,6}([0-9]{1,6}(?:\.[0-9]{1,2})?)元(?:计算)?，[^，。；、0-9]{0,8}([0-9]{1,9}(?:\.[0-9]{1,2})?)(万?)元/);

/// What is said of a ton, from its unit to the figure.
const PER_TON = /(?<=每)吨([^，。；、0-9]{0,6})$/;
const KILOS = 1000;

export const wrongAverage: ProofParagraphRule = {
  name: 'wrong-average', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, told: toldBy(PRODUCT, OF_ONE), needs: ['每均产', DIGITS],
  docs: {
    what: { zh: '平均数与总数、份数对不上', en: 'An average that total and count do not give' },
    why: { zh: '总数÷份数应等于平均数', en: 'The total divided by the count is the average' },
    instead: { zh: '按总数和份数重算', en: 'Work it out again' },
  },
  messages: { average: { zh: '按{total}、{count}计算是{right}', en: '{total} divided by {count} is {right}' }, product: { zh: '{amount}乘以{price}是{right}', en: '{amount} times {price} is {right}' } },
  *check(field): Iterable<Report> {
    for (const hit of PRODUCT.in(field)) {
      const [, amount, , price, takings, scale] = hit;
      const right = Number(amount) * Number(price);
      const said = Number(takings) * (scale === '' ? 1 : 1e4);
      if (Math.abs(right - said) <= (scale === '' ? 1 : 1e4 / 10 ** (takings!.split('.')[1]?.length ?? 0))) continue;
      const to = hit.index + hit[0].length;
      const from = to - 1 - scale!.length - takings!.length;
      yield { from, to, fixes: [`${plain(scale === '' ? right : right / 1e4)}${scale!}元`], message: 'product', data: { amount: amount!, price: price!, right: plain(right) } };
    }
    for (const { average, total, count, right } of [...averages(field), ...quotients(field)]) {
      const words = writeAs(right, average);
      const lead = PER_TON.exec(field.text.slice(Math.max(0, average.from - 10), average.from));
      if (lead && Math.abs(right / average.amount - KILOS) <= KILOS * 0.06) {
        // 86吨卖77.4万元，平均每吨9元: what a thousandth of it costs.
        const [ton, verb] = [lead[0], lead[1]!];
        const kilo = field.text.includes('公斤') ? '公斤' : '千克';
        yield { from: average.from - ton.length, to: average.to, fixes: [`${kilo}${verb}${wordsOf(average)}`, `${ton}${words}`], message: 'average', data: { total: wordsOf(total), count: wordsOf(count), right: words }, related: [total, count].map(placeOf) };
        continue;
      }
      yield { from: average.from, to: average.to, fixes: [words], message: 'average', data: { total: wordsOf(total), count: wordsOf(count), right: words }, related: [total, count].map(placeOf) };
    }
  },
};
