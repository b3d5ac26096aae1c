import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const letter = (line: string): string | null => readLines(pageLines(`${line}\n`), DEFAULT_PROFILE).at(0).letter;

describe('letterLine', () => {
  it('reads greetings, behind a dateline, too', () => {
    expect(['编辑同志：', '记者阿姨：', '亲爱的同学们：', '本报讯 编辑部：', '各位乡亲：', '尊敬的各位磨坊朋友：'].map(letter)).toEqual(['greeting', 'greeting', 'greeting', 'greeting', 'greeting', 'greeting']);
  });

  it('knows the line that a letter to the paper begins with', () => {
    const opens = (line: string): boolean => readLines(pageLines(`${line}\n`), DEFAULT_PROFILE).at(0).opensLetter;
    expect(['编辑同志：我家住在东', '尊敬的编辑老师：磨坊'].map(opens)).toEqual([true, true]);
    expect(['编辑：林小满', '他问编辑同志：“能登吗', '编辑同志：'].map(opens)).toEqual([false, false, false]);
  });

  it('reads the wish that a letter closes with, and no headline that begins alike', () => {
    expect(['此致', '敬礼！', '祝您工作顺利！', '谨祝编安'].map(letter)).toEqual(['wish', 'wish', 'wish', 'wish']);
    expect(['祝贺东岭小学建校百年', '致敬平凡劳动者！', '祝融号登陆火星'].map(letter)).toEqual([null, null, null]);
  });

  it('reads what notices close with, and no headline that thanks or informs', () => {
    expect(['特此通告', '特此公告。', '敬请广大旅客谅解！', '请互相转告。', '感谢您的理解与支持！', '衷心感谢大家的配合！'].map(letter)).toEqual(['wish', 'wish', 'wish', 'wish', 'wish', 'wish']);
    expect(['感谢那位摆渡的老人', '特此批准的三座码头', '敬请期待的一场春雨', '谢谢你，石匠'].map(letter)).toEqual([null, null, null, null]);
  });

  it('reads what a speech closes with, and no headline that thanks', () => {
    expect(['谢谢大家！', '谢谢。', '我就讲这些。', '我的发言完了。'].map(letter)).toEqual(['wish', 'wish', 'wish', 'wish']);
    expect(['谢谢磨坊里的那盏灯！', '我就讲一个磨坊'].map(letter)).toEqual([null, null]);
  });

  it('reads a signature that lost the blank before its name', () => {
    expect(['读者周长庚', '业主代表吴桂香'].map(letter)).toEqual(['signature', 'signature']);
    expect(['读者来信', '市民热线', '居民用上山泉水'].map(letter)).toEqual([null, null, null]);
  });

  it('reads the signature, with a date or the names of more writers behind it', () => {
    expect(['东岭村读者 周长庚', '读者 欧阳敏 吴桂香', '读者 周长庚（石小米）', '磨坊街居民 吴桂香 3月6日', '东岭村 周长庚 2021 年 3 月 6 日'].map(letter)).toEqual(['signature', 'signature', 'signature', 'signature', 'signature']);
    expect(['周长庚 吴桂香', '读者 在书店排起长队'].map(letter)).toEqual([null, null]);
  });
});
