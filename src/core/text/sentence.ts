/// Where the sentence begins in which `at` stands: behind the last of `marks` before it, or with the text.
export function sentenceFrom(text: string, at: number, marks = '。！？'): number {
  let from = at;
  while (from > 0 && !marks.includes(text[from - 1]!)) from--;
  return from;
}
