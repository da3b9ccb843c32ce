// Who is asked for a proxy's name, and when: once per proxy, again after a refusal, never twice at a time.
import { describe, expect, it } from 'vitest';
import type { ProxyName } from '../../../../core/contract/proxy.ts';
import { createProxyNames } from '../../../../electron/foreign/proxy-names.ts';

type Asked = {
  readonly proxy: string;
  readonly again: boolean;
  readonly signal: AbortSignal;
  readonly answer: (name: ProxyName | null) => void;
};

function stage() {
  const asked: Asked[] = [];
  const names = createProxyNames(
    ({ proxy, again }, signal) =>
      new Promise((answer) => {
        asked.push({ proxy, again, signal, answer });
        signal.addEventListener('abort', () => answer(null));
      }),
  );
  return { names, asked, last: () => asked.at(-1) ?? expect.unreachable('nobody was asked') };
}
const asker = {};
const good: ProxyName = { name: 'n', password: 'good' };
const challenge = (url: string, proxy = 'p:1', by: object = asker) => ({ asker: by, url, proxy });

describe('names for proxies', () => {
  it('asks once for many challenges at the same time, and for no later address or session', async () => {
    const { names, asked, last } = stage();
    const both = [names.answer(challenge('https://a/')), names.answer(challenge('https://b/'))];
    last().answer(good);
    expect(await Promise.all(both)).toEqual([good, good]);
    expect(await names.answer(challenge('https://c/'))).toBe(good);
    expect(await names.answer(challenge('https://a/', 'p:1', {}))).toBe(good);
    expect(asked.map(({ again }) => again)).toEqual([false]);
  });

  it('asks again, and says so, when the same address is challenged again', async () => {
    const { names, asked, last } = stage();
    const first = names.answer(challenge('https://a/'));
    last().answer({ name: 'n', password: 'wrong' });
    await first;
    const second = names.answer(challenge('https://a/'));
    last().answer(good);
    expect(await second).toBe(good);
    expect(asked.map(({ again }) => again)).toEqual([false, true]);
  });

  it('takes what passed for good: the same address in a cleared session is answered silently', async () => {
    const { names, asked, last } = stage();
    const first = names.answer(challenge('https://a/'));
    last().answer(good);
    await first;
    names.passed(asker);
    expect(await names.answer(challenge('https://a/'))).toBe(good);
    expect(asked).toHaveLength(1);
  });

  it('gives nothing after a refusal to answer, and asks anew next time', async () => {
    const { names, asked, last } = stage();
    const first = names.answer(challenge('https://a/'));
    last().answer(null);
    expect(await first).toBeNull();
    void names.answer(challenge('https://a/'));
    expect(asked.map(({ again }) => again)).toEqual([false, false]);
  });

  it('never gives one proxy’s name to another', async () => {
    const { names, asked, last } = stage();
    const first = names.answer(challenge('https://a/'));
    last().answer(good);
    await first;
    void names.answer(challenge('https://a/', 'other:1'));
    expect(asked.map(({ proxy }) => proxy)).toEqual(['p:1', 'other:1']);
  });

  it('stops asking when the page is gone', async () => {
    const { names, last } = stage();
    const waiting = names.answer(challenge('https://a/'));
    names.gone(asker);
    expect(last().signal.aborted).toBe(true);
    expect(await waiting).toBeNull();
  });
});
