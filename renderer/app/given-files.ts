// Files as somebody puts them in, and their bytes: a folder, or a file that can't be read, is told as that.
import { cutFront } from '../../core/base/cut.ts';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import { maxFileBytes } from '../../core/files/kinds.ts';
import { learn } from '../masking/masking.ts';

/** A file that lies in the cloud alone is fetched by being read; without a network some systems never answer. */
const patienceMs = 30_000;

/** A dropped folder arrives as a file like any other; that it is one is known at the drop alone. */
const folders = new WeakSet<File>();
const copied = new WeakMap<DataTransfer, readonly File[]>();

export function filesOf(data: DataTransfer | null): readonly File[] {
  if (!data) return [];
  return copied.get(data) ?? filesIn(data);
}

function filesIn(data: DataTransfer): readonly File[] {
  return [...data.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (!file) return [];
    if (item.webkitGetAsEntry()?.isDirectory) folders.add(file);
    return [file];
  });
}

/** A copy that outlives the drop knows what its files were. */
export function copyOf(data: DataTransfer | null): DataTransfer {
  const copy = new DataTransfer();
  const files = filesOf(data);
  for (const file of files) copy.items.add(file);
  copied.set(copy, files);
  const text = data?.getData('text/plain') ?? '';
  if (text) copy.setData('text/plain', text);
  return copy;
}

/** `most`: in bytes; one more is enough to be told that it is too large. */
export async function bytesOf(file: File, most: number = maxFileBytes): Promise<Result<Uint8Array>> {
  const about = cutFront(file.name, 80);
  // Pages say which file was given.
  learn({ given: file.name });
  if (folders.has(file)) return fail('file-is-folder', about);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((settle) => {
    timer = setTimeout(() => settle(null), patienceMs);
  });
  try {
    // A file that was gone at the drop seems empty, and so does every part of it: only the whole says that it is gone.
    const part = file.size === 0 ? file : file.slice(0, most + 1);
    const bytes = await Promise.race([part.arrayBuffer(), late]);
    return bytes ? succeed(new Uint8Array(bytes)) : fail('file-unreadable', `${about} (no answer)`);
  } catch (thrown) {
    return fail('file-unreadable', `${about} (${thrown instanceof Error ? thrown.name : 'unknown'})`);
  } finally {
    clearTimeout(timer);
  }
}
