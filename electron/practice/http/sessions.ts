// Who is signed in: kept in memory only, so a restart of the app signs everybody out, as a time-out does.
import type { Ask } from './exchange.ts';

export type Sessions<Data> = {
  /** The session of the request, its idle time begun anew; null when there is none or it has run out. */
  readonly find: (ask: Ask) => Data | null;
  /** Returns the cookie to set. */
  readonly begin: (ask: Ask, data: Data) => string;
  readonly end: (ask: Ask) => void;
};

export type SessionOptions = {
  readonly name: string;
  readonly now: () => number;
  readonly token: () => string;
  readonly idleAfter: () => number;
};

export function createSessions<Data>(options: SessionOptions): Sessions<Data> {
  const held = new Map<string, { data: Data; seen: number }>();
  const cookieName = (ask: Ask): string => `${options.name}_${ask.port}`;
  const idOf = (ask: Ask): string => ask.cookies.get(cookieName(ask)) ?? '';
  return {
    find: (ask) => {
      const id = idOf(ask);
      const session = held.get(id);
      if (!session) return null;
      const now = options.now();
      if (now - session.seen > options.idleAfter()) {
        held.delete(id);
        return null;
      }
      session.seen = now;
      return session.data;
    },
    begin: (ask, data) => {
      const id = options.token();
      held.set(id, { data, seen: options.now() });
      const secure = ask.origin.startsWith('https:') ? '; Secure' : '';
      return `${cookieName(ask)}=${id}; HttpOnly; SameSite=Strict; Path=/${secure}`;
    },
    end: (ask) => {
      held.delete(idOf(ask));
    },
  };
}
