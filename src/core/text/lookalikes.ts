/// Radicals of the CJK Radicals Supplement that look as their unified ideographs do, and those ideographs (Unicode 15 `EquivalentUnifiedIdeograph.txt`). Those whose shape
/// differs from the ideograph's are left out: nobody can tell which character such a shape stands for.
const RADICALS = Array.from('⺁⺂⺃⺄⺅⺆⺇⺉⺊⺋⺎⺏⺐⺒⺓⺔⺕⺖⺘⺙⺛⺟⺠⺡⺢⺣⺤⺥⺦⺨⺭⺯⺰⺱⺲⺴⺹⺺⺻⺾⺿⻀⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻐⻑⻒⻓⻔⻖⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻱⻲⻳');
const IDEOGRAPHS = Array.from('厂乛乚乙亻冂𠘨刂卜㔾兀尣尢巳幺彑彐忄扌攵旡母民氵氺灬爫爫丬犭礻糹纟罓罒冗耂肀聿艹艹艹虎衤覀西见角讠贝车辶辶辶钅長镸长门阝青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾齐齿龙龜亀龟');
/// A Kangxi radical that fonts of simplified Chinese draw, and use, as their own form of it; its compatibility mapping is the traditional one.
const SIMPLIFIED: readonly [string, string][] = [['⼾', '户']];
const EQUIVALENT = new Map([...RADICALS.map((radical, i): [string, string] => [radical, IDEOGRAPHS[i]!]), ...SIMPLIFIED]);

/// Radicals and compatibility ideographs, most of which have a unified equivalent.
export const lookalikes = /[\u2e80-\u2fd5\uf900-\ufaff]|[\ud87e][\udc00-\ude1f]/g;

/// The text with those of them replaced that have an equivalent of the same length, so that no place in it moves: what the inference reads.
export function asSeen(text: string): string {
  if (text.search(lookalikes) < 0) return text;
  return text.replace(lookalikes, (char) => {
    const meant = unified(char);
    return meant.length === char.length ? meant : char;
  });
}

/// The unified ideograph of a radical or compatibility ideograph; the character itself if it has none. Kangxi radicals (U+2F00–2FD5) have a compatibility mapping,
/// compatibility ideographs a canonical one.
export function unified(char: string): string {
  return EQUIVALENT.get(char) ?? (char < '\u2f00' ? char : char.normalize('NFKC'));
}
