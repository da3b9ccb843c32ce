// Begins a letter in the person's mail program. To whom, the person fills in.
import type { MailBegun } from '../../core/contract/wizard.ts';

/**
 * Characters of an address that every system hands on whole: Windows takes 2,081 at most.
 * https://www.electronjs.org/docs/latest/api/shell#shellopenexternalurl-options
 */
const mostOfAddress = 2000;

/** `whole`: the text is in it; it is copied in any case. */
export function mailAddress(text: string): { readonly address: string; readonly whole: boolean } {
  // RFC 6068, 5: lines end in CR LF.
  const address = `mailto:?body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  return address.length <= mostOfAddress ? { address, whole: true } : { address: 'mailto:', whole: false };
}

type Ways = { readonly copy: (text: string) => Promise<void>; readonly open: (address: string) => Promise<void> };

export async function beginMail(text: string, { copy, open }: Ways): Promise<MailBegun> {
  await copy(text);
  const { address, whole } = mailAddress(text);
  try {
    await open(address);
    return whole ? 'whole' : 'empty';
  } catch {
    return 'none';
  }
}
