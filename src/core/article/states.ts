import { MEASURES } from '../page/measure';

/// The states that a line can be in on the best path, each with the kind of line that it stands for.

export type Kind = 'head' | 'byline' | 'caption' | 'furniture' | 'verse' | 'body';

// The states that are no body: a headline's first line, its second to fifth and further ones (`HEAD_MANY`), a by-line, a caption's first, second, further and last line, furniture, verse.
export const HEAD = 0;
export const HEAD_MANY = 5;
export const BYLINE = 6;
export const CAPTION = 7;
export const CAPTION_MORE = 8;
export const CAPTION_THIRD = 9;
export const CAPTION_END = 10;
export const FURNITURE = 11;
export const VERSE = 12;
export const VERSE_MORE = 13;
// A caption in the middle of a paragraph, which goes on behind it: its first, second and last line.
export const PICTURE = 14;
export const PICTURE_MORE = 15;
export const PICTURE_END = 16;
// A body: by measure, a paragraph's first line and a further one.
export const BODY = 17;
export const STATES = BODY + 2 * MEASURES;

/// By state, those of bodies as one.
export const KINDS: readonly Kind[] = ['head', 'head', 'head', 'head', 'head', 'head', 'byline', 'caption', 'caption', 'caption', 'caption', 'furniture', 'verse', 'verse', 'caption', 'caption', 'caption', 'body'];
/// States that a caption's last line must follow.
export const OPEN_CAPTION: readonly number[] = [CAPTION, CAPTION_MORE, CAPTION_THIRD];
export const OPEN_PICTURE: readonly number[] = [PICTURE, PICTURE_MORE];
/// States behind which a new unit of another kind may begin.
export const CLOSED: readonly number[] = [HEAD, 1, 2, 3, 4, HEAD_MANY, BYLINE, CAPTION_END, FURNITURE, VERSE, VERSE_MORE];

export const firstOf = (m: number): number => BODY + 2 * m;
export const moreOf = (m: number): number => BODY + 2 * m + 1;
/// The measure's index of a body's state, and whether its line is a paragraph's first.
export const measureOf = (state: number): number => (state - BODY) >> 1;
export const isFirstOfBody = (state: number): boolean => (state - BODY) % 2 === 0;
