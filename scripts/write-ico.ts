/** A picture of an icon file. */
export interface IcoPicture {
  /** Width and height, px; at most 256. */
  readonly sizePx: number;
  readonly png: Buffer;
}

const HEAD_BYTES = 6;
const ENTRY_BYTES = 16;

/** An .ico file that holds PNG pictures, as every browser since 2008 reads it. */
export function writeIco(pictures: readonly IcoPicture[]): Buffer {
  const head = Buffer.alloc(HEAD_BYTES + ENTRY_BYTES * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, { sizePx, png }] of pictures.entries()) {
    const entry = HEAD_BYTES + ENTRY_BYTES * at;
    head.writeUInt8(sizePx % 256, entry);
    head.writeUInt8(sizePx % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
