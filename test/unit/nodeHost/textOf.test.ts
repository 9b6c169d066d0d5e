import { describe, expect, it } from 'vitest';
import { textOf } from '../../../server/src/nodeHost/textOf';

const text = 'Kosovo will hold 350 prisoners – for €210m, 😀.\r\n';
const little = Buffer.from(text, 'utf16le');

/** The same with the two bytes of each unit the other way round. */
function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe('textOf', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE with its mark', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['UTF-16 LE', little],
    ['UTF-16 BE', swapped(little)],
  ])('reads %s', (_, bytes) => {
    expect(textOf(bytes)).toBe(text);
  });

  it('reads an empty file, and a lone mark', () => {
    expect(textOf(Buffer.alloc(0))).toBe('');
    expect(textOf(Buffer.from('\uFEFF'))).toBe('');
  });

  it('keeps a mark that stands elsewhere', () => {
    expect(textOf(Buffer.from('a\uFEFFb'))).toBe('a\uFEFFb');
  });

  it('reads what is whole of a text with a broken sequence, as in another encoding', () => {
    expect(textOf(Buffer.from('caf\u00e9: 350\f\n', 'latin1'))).toBe('caf\uFFFD: 350\f\n');
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['broken UTF-8 with zeros', Buffer.from([0x4b, 0xff, 0x00, 0x6f, 0x00, 0xfe])],
    ['something packed', Buffer.from([0x1f, 0x8b, 0x08, 0x18, 0xd3, 0xee, 0x12, 0xff])],
    ['a text with a stray zero byte at an odd place', Buffer.from(`${text}.\0${text}`)],
    ['a text with a stray zero byte at an even place', Buffer.from(`${text}\0${text}`)],
    ['UTF-32', Buffer.from('fffe00004b0000006f000000', 'hex')],
    ['zeros', Buffer.alloc(64)],
  ])('takes %s for no text', (_, bytes) => {
    expect(textOf(bytes)).toBeUndefined();
  });
});
