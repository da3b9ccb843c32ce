// What is in a ZIP, by the names in its directory alone: nothing is unpacked. PKWARE's APPNOTE, 4.3.12 and 4.3.16.

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
/** Bytes of the end record, and the longest comment behind it. */
const endLength = 22;
const longestComment = 0xffff;
/** Entries that are looked at: a workbook names its parts early. */
const mostEntries = 200;

/** Excel's own part, in .xlsx, .xlsm and .xlsb; a ZIP with a workbook inside it has none. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  namesIn(bytes).some((name) => /^xl\/workbook\.(?:xml|bin)$/i.test(name));

/** The first names; none where the directory can't be found. Names that are no ASCII come out as something else. */
function namesIn(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < mostEntries && at + 46 <= end && view.getUint32(at, true) === directoryEntry) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    names.push(new TextDecoder('latin1').decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

/** Where the record stands that ends every ZIP: behind it there is only a comment, whose length it says. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === directoryEnd && at + endLength + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  return null;
}
