/// Characters that readers of a line look for, by kind, one bit each: one scan of a line tells which readers need not look at all.
export const FULL_STOP = 1;
export const CRY = 2;
export const COMMA = 4;
export const COLON = 8;
export const OPENS_ROUND = 16;
export const DIGIT = 32;
export const LATIN = 64;
export const QUOTE = 128;
/// What ends a sentence, or stands behind its end.
export const ENDS_SENTENCE = 256;
/// Of the words that say who spoke.
export const SPOKE = 512;
/// A Han character of the common ones.
export const HAN = 1024;
/// Marks behind which a verse goes on only where it is broken.
export const PAUSE = 2048;

const TABLE = makeTable();

function makeTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  table.fill(HAN, 0x4e00, 0xa000);
  const each = (chars: string, sign: number): void => {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)]! |= sign;
  };
  each('。', FULL_STOP);
  each('！？', CRY);
  each('，', COMMA);
  each('：:', COLON);
  each('（(', OPENS_ROUND);
  each('0123456789', DIGIT);
  each('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LATIN);
  each('“”', QUOTE);
  each('。！？…”’）》!?."', ENDS_SENTENCE);
  each('说道绍示诉言慨叹忆称充释', SPOKE);
  each('，。、；？！', PAUSE);
  return table;
}

/// The kinds of which a character stands in the text.
export function signsOf(text: string): number {
  let signs = 0;
  for (let i = 0; i < text.length; i++) signs |= TABLE[text.charCodeAt(i)]!;
  return signs;
}
