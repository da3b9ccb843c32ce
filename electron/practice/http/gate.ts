// The door of a loopback server: the right Host, and a cookie that only the entry address with the run's secret gives.
import { createHash, timingSafeEqual } from 'node:crypto';
import { plain, redirect, type Answer, type Ask } from './exchange.ts';

export type Gate = { readonly refuse: (ask: Ask) => Answer | null };

export function entryPath(secret: string): string {
  return `/enter/${secret}`;
}

/** `name` keeps the two sites' cookies apart: browsers share cookies among the ports of one host. */
export function createGate(name: string, secret: string, home: string): Gate {
  const pass = digest(`pass ${secret}`).toString('base64url');
  return {
    refuse: (ask) => {
      // A page elsewhere whose host name was re-bound to 127.0.0.1 comes with its own name in Host.
      if (ask.host !== `127.0.0.1:${ask.port}`) return plain(403, 'Forbidden');
      const cookie = `${name}_${ask.port}`;
      if (ask.method === 'GET' && equal(ask.path, entryPath(secret))) {
        return redirect(home, [`${cookie}=${pass}; HttpOnly; SameSite=Strict; Path=/`]);
      }
      if (equal(ask.cookies.get(cookie) ?? '', pass)) return null;
      return plain(
        403,
        '練習用のページです。MDM証明書ナビから開いてください。 / PRACTICE: open this page from MDM Certificate Wizard.',
      );
    },
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const equal = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
