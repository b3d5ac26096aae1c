import fc from 'fast-check';

/// What a program that reads other people's files must expect: generated texts, each kind of trouble in its own piece, and pages of extreme shape.

/// Bits of a damaged page: furniture, names, figures, marks, glyphs, stray blanks, lines cut in mid-word.
const PAGE_BITS = [
  '河堤修好了', '水渠通水', '记者', '本报讯', '本报记者 李四', '（记者李四）', '新华社青河3月2日电', '，', '。', '？', '！', '……', '——', '“', '”', '‘', '’', '《', '》', '（', '）', ',', ':', ' ', '　', '7 月', '26', ' 日',
  '3.5%', '１２', '二0二四', '姻 资料图', '张三 摄', '■', '招 商 引 资', 'RFID', 'https://a.cn/b?c=1', 'a@b.cn', '问：', '答：', '一、', '（一）', '1.', '第3版', '责编 王五', '电话：0351-1234567', '⽅', '①', '　　', '\t',
] as const;

/// What text can hold and few programs expect: halves of surrogate pairs, combining marks, four-byte characters, joiners, right-to-left, controls, unusual line ends.
const TROUBLE = [
  '\ud800', '\udc00', '\udbff', '\udfff', '\u0301', 'e\u0301\u0302\u0303', '字\ufe0f', '葛\u{e0100}', '𠀀', '👩‍👩‍👧‍👦', '🇨🇳', '\u200b', '\u200d', '\u200f', '\u202e', '\u2066', '\u061c', 'שלום', 'مرحبا', '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029',
  '\ufeff', '\ufffe', '\uffff', '\ufffd', '\u00a0', '\u00ad', '__proto__', 'constructor', '${x}', '{n}', '</script>', '"', '\\', '\\n', '=1+1',
] as const;

const bits = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PAGE_BITS) }, { weight: 2, arbitrary: fc.constantFrom(...TROUBLE) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) });
const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\u3000\u3000', '\u2028', '');
const line = fc.array(bits, { maxLength: 16 }).map((parts) => parts.join(''));

/// Marks that open and are never closed, or are closed too often.
const nested = fc.tuple(fc.constantFrom('“', '”', '（', '）', '《', '》', '「', '["', '“‘'), fc.integer({ min: 1, max: 400 }), line).map(([mark, depth, text]) => mark.repeat(depth) + text);

/// A page's text of up to some thousand characters.
export const pageText: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.array(fc.tuple(fc.oneof({ weight: 9, arbitrary: line }, { weight: 1, arbitrary: nested }), lineEnd), { maxLength: 40 }).map((lines) => lines.map(([text, end]) => text + end).join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...TROUBLE), { maxLength: 60 }).map((parts) => parts.join('')) },
);

const SENTENCE = '青河县图书馆新馆3月2日开放，首日接待读者2000余人。';

/// Pages whose shape is the trouble, by what is special about them, at `scale` 1 as large as they are said to be. `npm test` takes them at a tenth.
export const EXTREME: Readonly<Record<string, (scale: number) => string>> = {
  'one line of 1 MB': (scale) => SENTENCE.repeat(Math.ceil((1_000_000 * scale) / SENTENCE.length)),
  '100,000 lines of one character': (scale) => '字\n'.repeat(100_000 * scale),
  '100,000 empty lines': (scale) => '\n'.repeat(100_000 * scale),
  '100,000 lines of one mark': (scale) => '”\n'.repeat(100_000 * scale),
  'quotes opened 20,000 times': (scale) => '“他说'.repeat(20_000 * scale),
  'brackets opened and closed 20,000 deep': (scale) => '（'.repeat(20_000 * scale) + '）'.repeat(20_000 * scale),
  '50,000 digits': (scale) => '7'.repeat(50_000 * scale),
  '50,000 half-width commas': (scale) => '完成 ,'.repeat(50_000 * scale),
  '20,000 letter-spaced characters': (scale) => '招 商 '.repeat(10_000 * scale),
  '20,000 lone surrogates': (scale) => '\ud800'.repeat(20_000 * scale),
  '20,000 combining marks on one letter': (scale) => `e${'\u0301'.repeat(20_000 * scale)}`,
  '5,000 credits': (scale) => '张三 摄\n'.repeat(5000 * scale),
  '3,000 headlines without a body': (scale) => Array.from({ length: 3000 * scale }, (_, i) => `青河县图书馆第${i}次开放`).join('\n\n'),
};
