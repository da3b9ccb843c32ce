// A minute as it stands in the name of a file, by this computer's clock.
const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-30_1005` */
export function minute(wall: number): string {
  const at = new Date(wall);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}_${two(at.getHours())}${two(at.getMinutes())}`;
}
