/// Sets text as a newspaper column comes out of a page: lines of one measure, the indent of each paragraph lost, a blank line behind each line.
const NOT_FIRST = /[，。、；：！？”’）》]/;
const NOT_LAST = /[“‘（《]/;

export function setParagraph(text: string, measure: number): string[] {
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0) {
    let take = lines.length === 0 ? measure - 2 : measure;
    if (rest.length > take) {
      while (take < rest.length && NOT_FIRST.test(rest[take]!)) take--;
      while (take > 1 && NOT_LAST.test(rest[take - 1]!)) take--;
    }
    lines.push(rest.slice(0, take).join(''));
    rest = rest.slice(take);
  }
  return lines;
}

export const setBody = (paragraphs: readonly string[], measure: number): string[] => paragraphs.flatMap((one) => setParagraph(one, measure));

export const page = (...blocks: (string | readonly string[])[]): string => `${blocks.flat().join('\n\n')}\n`;
