// What a keychain's own words of refusal mean, on each system; the words themselves go no further.
import type { MemoTrouble } from '../../core/apple-id/memo.ts';

/**
 * Windows: the library names the codes of CredWrite and CredRead (wincred.h). macOS: texts or numbers of SecBase.h.
 * Linux: seen with gnome-keyring, and the names of the Secret Service and D-Bus specifications.
 */
const known: readonly { readonly trouble: MemoTrouble; readonly words: RegExp }[] = [
  { trouble: 'too-long', words: /longer than|too long|too large|1783/i },
  {
    trouble: 'full',
    words:
      /quota|no space|disk (?:is )?full|not enough (?:space|storage|memory|quota)|dskFulErr|ENOSPC|NoMemory|OutOfMemory|LimitsExceeded/i,
  },
  {
    trouble: 'locked',
    words:
      /locked|prompt was dismissed|prompt dismissed|interaction is not allowed|-25308|passphrase you entered|-25293/i,
  },
  {
    trouble: 'denied',
    words:
      /access ?denied|permission denied|not permitted|user canceled|-128\b|-25243|-34018|no access to this item|AuthFailed/i,
  },
  {
    trouble: 'missing',
    words:
      /failed to connect|no dbus session|secret service provider|ServiceUnknown|NameHasNoOwner|no result found|NoServer|Spawn\.|Disconnected|FileNotFound|keychain could not be found|no keychain is available|NO_SUCH_LOGON_SESSION|1312|cannot find (?:module|package)|native binding|ERR_DLOPEN_FAILED|MODULE_NOT_FOUND/i,
  },
];

export function readFailure(error: unknown): MemoTrouble {
  const words = error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : '';
  return known.find((one) => one.words.test(words))?.trouble ?? 'other';
}
