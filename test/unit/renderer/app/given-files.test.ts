// Every read of a given file ends, and says what happened.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { maxFileBytes } from '../../../../core/files/kinds.ts';
import { bytesOf } from '../../../../renderer/app/given-files.ts';

/** A file whose bytes come, or do not come, as the system gives them. */
function fileThat(read: () => Promise<ArrayBuffer>): File {
  const file = new File(['x'], 'MDM_Certificate.pem');
  return Object.assign(file, { slice: () => ({ arrayBuffer: read }) });
}

describe('the bytes of a given file', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  it('are read, one more than is allowed at most', async () => {
    expect(await bytesOf(new File(['abc'], 'a.pem'))).toEqual({ ok: true, value: new Uint8Array([97, 98, 99]) });
    const large = await bytesOf(new File([new Uint8Array(maxFileBytes + 5)], 'large'));
    expect(large.ok && large.value.byteLength).toBe(maxFileBytes + 1);
  });
  it.each(['NotFoundError', 'NotReadableError', 'SecurityError'])('that end in %s are told', async (name) => {
    const read = await bytesOf(fileThat(() => Promise.reject(new DOMException('no', name))));
    expect(read).toEqual({ ok: false, error: { code: 'file-unreadable', detail: `MDM_Certificate.pem (${name})` } });
  });
  it('that never come are told after half a minute', async () => {
    vi.useFakeTimers();
    const reading = bytesOf(fileThat(() => new Promise(() => undefined)));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await reading).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });
});
