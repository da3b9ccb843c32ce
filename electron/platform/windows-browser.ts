// Windows keeps the chosen browser as a ProgId in the user's own registry.
import type { Run } from './run.ts';

/**
 * https://learn.microsoft.com/en-us/windows/win32/shell/default-programs: the user's choice per URL scheme. Never
 * written to, only read.
 */
const userChoice = 'HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\UserChoice';

export async function windowsBrowser(
  run: Run,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  // The full path: a program called reg in the current folder must not be the one that answers.
  const reg = `${env['SystemRoot'] ?? 'C:\\Windows'}\\System32\\reg.exe`;
  const answer = await run(reg, ['query', userChoice, '/v', 'ProgId']);
  return answer === null ? null : progIdIn(answer);
}

/** reg.exe prints name, kind and value in one line, with blanks between. */
export function progIdIn(answer: string): string | null {
  for (const line of answer.split('\n')) {
    const [name, kind, ...value] = line.trim().split(/\s+/);
    if (name === 'ProgId' && kind === 'REG_SZ' && value.length > 0) return value.join(' ');
  }
  return null;
}
