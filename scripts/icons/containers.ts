// Writes the two containers of icons: ICO for Windows, ICNS for macOS. Both are a list of pictures behind a header.

/** One size of the icon: as a PNG file, and as bare pixels (red, green, blue, alpha; not premultiplied). */
export type Picture = { readonly size: number; readonly png: Buffer; readonly pixels: Buffer };

/**
 * Sizes of Windows at 100 to 300 % (taskbar, title bar, list, Explorer).
 * https://learn.microsoft.com/windows/apps/design/style/iconography/app-icon-construction
 */
export const icoSizes = [16, 20, 24, 32, 40, 48, 64, 256] as const;

/** A PNG inside is for 256 only: smaller ones as bitmaps are read by everything, also by the installer's maker. */
export function writeIco(pictures: readonly Picture[]): Buffer {
  const bodies = pictures.map((picture) => (picture.size < 256 ? bitmapOf(picture) : picture.png));
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size }, index) => {
    const at = 6 + 16 * index;
    const { length } = bodies[index] ?? Buffer.alloc(0);
    // 256 does not fit into a byte: 0 stands for it.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([header, ...bodies]);
}

/** BITMAPINFOHEADER, pixels from the bottom up (blue first), and a mask of one bit each that the alpha makes idle. */
function bitmapOf({ size, pixels }: Picture): Buffer {
  const maskRow = Math.ceil(size / 32) * 4;
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // Twice the height: picture and mask.
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  header.writeUInt32LE(size * size * 4 + maskRow * size, 20);
  const picture = Buffer.alloc(size * size * 4);
  const mask = Buffer.alloc(maskRow * size);
  for (let y = 0; y < size; y++) {
    const from = size - 1 - y;
    for (let x = 0; x < size; x++) {
      const pixel = pixels.readUInt32BE((from * size + x) * 4);
      const to = (y * size + x) * 4;
      picture.writeUInt8((pixel >>> 8) & 255, to);
      picture.writeUInt8((pixel >>> 16) & 255, to + 1);
      picture.writeUInt8(pixel >>> 24, to + 2);
      picture.writeUInt8(pixel & 255, to + 3);
      if ((pixel & 255) < 128) {
        const byte = y * maskRow + (x >> 3);
        mask.writeUInt8(mask.readUInt8(byte) | (128 >> (x & 7)), byte);
      }
    }
  }
  return Buffer.concat([header, picture, mask]);
}

type IcnsEntry = {
  readonly type: string;
  readonly size: number;
  readonly body: (picture: Picture) => Buffer;
};
const png = ({ png }: Picture): Buffer => png;

/** 16 and 32 points on a screen of single density have no PNG that every macOS draws: packed colours and a mask. */
export const icnsEntries: readonly IcnsEntry[] = [
  { type: 'is32', size: 16, body: packedColours },
  { type: 's8mk', size: 16, body: alphaOf },
  { type: 'il32', size: 32, body: packedColours },
  { type: 'l8mk', size: 32, body: alphaOf },
  { type: 'ic11', size: 32, body: png },
  { type: 'ic12', size: 64, body: png },
  { type: 'ic07', size: 128, body: png },
  { type: 'ic13', size: 256, body: png },
  { type: 'ic08', size: 256, body: png },
  { type: 'ic14', size: 512, body: png },
  { type: 'ic09', size: 512, body: png },
  { type: 'ic10', size: 1024, body: png },
];

export function writeIcns(pictures: readonly Picture[]): Buffer {
  const parts = icnsEntries.flatMap(({ type, size, body }) => {
    const picture = pictures.find((one) => one.size === size);
    if (picture === undefined) throw new Error(`no picture of ${String(size)} pixels for ${type}`);
    const bytes = body(picture);
    return [chunkHead(type, bytes.length), bytes];
  });
  return Buffer.concat([chunkHead('icns', Buffer.concat(parts).length), ...parts]);
}

function chunkHead(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(length + 8, 4);
  return head;
}

const channel = (pixels: Buffer, at: number): readonly number[] =>
  Array.from({ length: pixels.length / 4 }, (_, index) => pixels.readUInt8(index * 4 + at));

function alphaOf({ pixels }: Picture): Buffer {
  return Buffer.from(channel(pixels, 3));
}

/** Red, then green, then blue, each packed: up to 128 bytes as they are, or one byte 3 to 130 times. */
function packedColours({ pixels }: Picture): Buffer {
  return Buffer.from([0, 1, 2].flatMap((at) => packed(channel(pixels, at))));
}

export function packed(bytes: readonly number[]): readonly number[] {
  const out: number[] = [];
  let loose: number[] = [];
  const flush = () => {
    if (loose.length > 0) out.push(loose.length - 1, ...loose);
    loose = [];
  };
  for (let at = 0; at < bytes.length;) {
    const value = bytes[at] ?? 0;
    let run = 1;
    while (run < 130 && bytes[at + run] === value) run++;
    if (run >= 3) {
      flush();
      out.push(run + 125, value);
    } else {
      loose.push(...Array.from({ length: run }, () => value));
      if (loose.length > 126) flush();
    }
    at += run;
  }
  flush();
  return out;
}
