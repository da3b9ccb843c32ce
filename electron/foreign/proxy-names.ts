// Names and passwords for proxies that ask: asked of the user once per proxy, kept in memory for this run, never
// written anywhere.
import type { ProxyName, ProxyQuestion } from '../../core/contract/proxy.ts';

/** `asker` stands for the session that the challenge came to: each has its own memory of what passed. */
export type ProxyChallenge = { readonly asker: object; readonly url: string; readonly proxy: string };
export type AskProxyName = (
  question: Pick<ProxyQuestion, 'proxy' | 'again'>,
  signal: AbortSignal,
) => Promise<ProxyName | null>;
export type ProxyNames = ReturnType<typeof createProxyNames>;

type Asking = { readonly asker: object; readonly answer: Promise<ProxyName | null>; readonly stop: AbortController };

export function createProxyNames(ask: AskProxyName) {
  const names = new Map<string, ProxyName>();
  const asking = new Map<string, Asking>();
  /** What was last given for an address: asked for the same again, it did not pass. */
  const given = new WeakMap<object, Map<string, ProxyName>>();

  const askUser = async (asker: object, proxy: string, again: boolean): Promise<ProxyName | null> => {
    const stop = new AbortController();
    const answer = ask({ proxy, again }, stop.signal).finally(() => asking.delete(proxy));
    asking.set(proxy, { asker, answer, stop });
    const name = await answer;
    if (name) names.set(proxy, name);
    return name;
  };

  return {
    /**
     * A page's many requests are all challenged at once: they wait for one answer, and one wrong name is tried once
     * (directories lock accounts).
     */
    answer: async ({ asker, url, proxy }: ProxyChallenge): Promise<ProxyName | null> => {
      const mine = given.get(asker) ?? new Map<string, ProxyName>();
      given.set(asker, mine);
      const key = `${proxy} ${url}`;
      const before = mine.get(key);
      if (before && names.get(proxy) === before) names.delete(proxy);
      const name =
        names.get(proxy) ?? (await (asking.get(proxy)?.answer ?? askUser(asker, proxy, before !== undefined)));
      if (name) mine.set(key, name);
      return name;
    },
    /**
     * A page came through: what was given is good, and asking later means something else (signed-out, another
     * session).
     */
    passed: (asker: object) => void given.delete(asker),
    /** Nobody waits for the answer any more. */
    gone: (asker: object) => {
      given.delete(asker);
      for (const one of asking.values()) if (one.asker === asker) one.stop.abort();
    },
  };
}
