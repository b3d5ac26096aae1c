import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/contract/errors';
import { decodePage } from '../../src/host/decode';

const TEXT = '本报讯\n11月3日，青河县图书馆新馆开放。\n“欢迎光临”——馆长说：二层是 Café 和儿童区。\n';
/// `TEXT` without the letter that GB 2312 lacks, and its bytes in GB 2312, as an independent encoder wrote them.
const GB_TEXT = '青河县图书馆，新馆开放。\n';
const GB_BYTES = Buffer.from('c7e0bad3cfd8cdbccae9b9dda3acd0c2b9ddbfaab7c5a1a30a', 'hex');

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const codeOf = (bytes: Uint8Array): string => {
  try {
    return decodePage(bytes, 'p.txt').encoding;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
};

describe('decodePage', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with its mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), Buffer.from(TEXT)]), 'utf-8', true],
    ['UTF-16 LE with its mark', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from(TEXT, 'utf16le')]), 'utf-16le', true],
    ['UTF-16 BE with its mark', Buffer.concat([Buffer.from('feff', 'hex'), utf16be(TEXT)]), 'utf-16be', true],
    ['UTF-16 LE without', Buffer.from(TEXT, 'utf16le'), 'utf-16le', false],
    ['UTF-16 BE without', utf16be(TEXT), 'utf-16be', false],
  ] as const)('reads %s', (_, bytes, encoding, bom) => {
    expect(decodePage(bytes, 'p.txt')).toEqual({ text: TEXT, encoding, bom });
  });

  it('reads GB18030, four-byte characters included', () => {
    expect(decodePage(GB_BYTES, 'p.txt')).toEqual({ text: GB_TEXT, encoding: 'gb18030', bom: false });
    // The standard's table maps 0x95328236 to U+20000 and goes on from there.
    const four = Buffer.concat([GB_BYTES, Buffer.from('95328239', 'hex')]);
    expect(decodePage(four, 'p.txt').text).toBe(`${GB_TEXT}${String.fromCodePoint(0x20003)}`);
  });

  it('keeps line endings, a second mark and a stray zero as they stand', () => {
    expect(decodePage(Buffer.from('一\r\n二\r三\n'), 'p.txt').text).toBe('一\r\n二\r三\n');
    expect(decodePage(Buffer.from('\ufeff\ufeff一'), 'p.txt').text).toBe('\ufeff一');
    const stray = `${'字'.repeat(600)}\u0000`;
    expect(decodePage(Buffer.from(stray), 'p.txt').text).toBe(stray);
  });

  it.each([
    ['nothing', Buffer.alloc(0)], ['blanks only', Buffer.from(' \n\u3000\t\r\n')], ['a mark only', Buffer.from('efbbbf', 'hex')], ['a UTF-16 mark only', Buffer.from('fffe', 'hex')],
  ])('calls %s an empty page', (_, bytes) => expect(codeOf(bytes)).toBe('empty-page'));

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n')], ['a Word document', Buffer.from('504b030414000600', 'hex')], ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['machine code', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37 + (i >> 3)) % 256))], ['zeros', Buffer.alloc(4096)],
    ['control characters', Buffer.from('\u0001\u0002a\u0003'.repeat(50))],
  ])('calls %s binary', (_, bytes) => expect(codeOf(bytes)).toBe('binary'));

  it.each([
    ['Latin-1', Buffer.from('Der Verlag heißt Müller & Söhne, Straße fünf, überall größer. Für schöne Grüße.', 'latin1')],
    // 青河縣圖書館，新館開放。
    ['Big5', Buffer.from('abcaaa65bfa4b9cfaed1c05da141b773c05db67da9f1a143'.repeat(3), 'hex')],
    // 新しい図書館がひらきました。
    ['Shift-JIS', Buffer.from('905682b582a290 7d8f918ad982aa82d082e782ab82dc82b582bd8142'.replace(/ /g, '').repeat(3), 'hex')],
    ['UTF-32', Buffer.from('fffe0000009752', 'hex')],
    ['broken UTF-16', Buffer.from('fffe00d84100', 'hex')],
    ['broken UTF-8', Buffer.concat([Buffer.from('图书馆开放。'), Buffer.from('e59b', 'hex')])],
  ])('does not guess at %s', (_, bytes) => expect(codeOf(bytes)).toBe('unknown-encoding'));

  it('reads a page of 5 MB, and one of a single line', () => {
    const line = '青河县图书馆新馆开放，首日接待读者两千余人。';
    const large = `${line}\n`.repeat(Math.ceil((5 * 1024 * 1024) / 67));
    expect(decodePage(Buffer.from(large), 'p.txt').text).toBe(large);
    expect(decodePage(Buffer.from(line), 'p.txt').text).toBe(line);
  });

  it('answers with text or a declared failure, whatever the bytes', () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(text))), fc.string().map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))));
    fc.assert(fc.property(bytes, (input) => ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'empty-page', 'binary', 'unknown-encoding'].includes(codeOf(input))), { numRuns: 2000 });
  });

  it('gives every well-formed UTF-8 text back unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const padded = `字${text.replaceAll('\u0000', '')}`;
      expect(decodePage(Buffer.from(padded), 'p.txt').text).toBe(padded);
    }), { numRuns: 500 });
  });
});
