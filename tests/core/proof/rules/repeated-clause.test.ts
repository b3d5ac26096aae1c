import { repeatedClause } from '../../../../src/core/proof/rules/repeated-clause';
import { proofTable } from '../table';

proofTable(repeatedClause, {
  flags: [
    '⟦据村民介绍，据村民介绍→据村民介绍⟧，渠是去年修的。',
    '路拓宽了，⟦两侧种上了樟树，两侧种上了樟树→两侧种上了樟树⟧。',
    '老人站了起来。⟦“我能走了！”“我能走了！”→“我能走了！”⟧',
    // Behind a blank; twice in one paragraph.
    '今晨　⟦雾散了一些，雾散了一些→雾散了一些⟧；午后，⟦风又起了，风又起了→风又起了⟧。',
  ],
  keeps: [
    '石头敲了几下，三短一长，三短一长，循声找去，人就在那里。',
    '“水来了，水来了。”',
    '水来了，水又来了。',
    // Too short, part of a list, and begun behind a bracket.
    '来了，来了，大家都喊。', '梨、桃花开了，桃花开了。', '（试行）桃花开了，桃花开了。',
    '据村民介绍，渠是去年修的。',
  ],
});
