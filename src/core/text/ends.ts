/// How many UTF-16 units two texts share at their beginnings.
export function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/// The same at their ends.
export function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

/// Of each text, the places of all that end with the same UTF-16 unit, itself included, in order: who compares names of one ending meets no others. An empty text has none.
export function endingAlike(texts: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  return texts.map((text, i) => {
    if (text === '') return [];
    const end = text.charCodeAt(text.length - 1);
    let group = groups.get(end);
    if (!group) groups.set(end, (group = []));
    group.push(i);
    return group;
  });
}
