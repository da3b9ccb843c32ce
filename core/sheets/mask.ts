// Names and codes so that the one who knows them still tells them apart, and nobody else reads them.

/** The first character stays: `株式会社` and its like are left out before, or every name would look the same. */
export function maskedName(name: string): string {
  const bare = name
    .replace(/^(?:株式会社|有限会社|合同会社|一般社団法人|医療法人|学校法人|（株）|\(株\))\s*/u, '')
    .trim();
  const [first = ''] = bare;
  return first === '' ? '' : `${first}＊＊＊`;
}

/** The last two characters stay. */
export const maskedCode = (code: string): string => (code === '' ? '' : `＊＊＊${code.slice(-2)}`);
