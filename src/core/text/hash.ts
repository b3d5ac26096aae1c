/// A stable 53-bit hash of a text as 11 characters of base 36 (cyrb53: two multiplied 32-bit lanes). It names things that must be found
/// again in another session or version: findings, reviewed texts. It is no defence against someone who wants a collision.
export function hashText(text: string, seed = 0): string {
  return hashTexts([text], seed);
}

/// The same of several texts as if they were one: long ones need not be put together for it.
export function hashTexts(texts: readonly string[], seed = 0): string {
  let a = 0xdeadbeef ^ seed;
  let b = 0x41c6ce57 ^ seed;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}
