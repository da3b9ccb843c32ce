// The small contract of the proxy's sign-in window: what it is told, and the one answer that it may give.
import * as v from 'valibot';
import { limits } from '../base/limits.ts';
import type { Language } from './wizard.ts';

/** `again`: what was given before did not pass. */
export type ProxyQuestion = { readonly language: Language; readonly proxy: string; readonly again: boolean };
export type ProxyName = { readonly name: string; readonly password: string };

/** Null: not now. Lengths are far above what directories allow. */
export const proxyAnswer = v.nullable(
  v.strictObject({
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.proxyName)),
    password: v.pipe(v.string(), v.maxLength(limits.proxyPassword)),
  }),
);

export type ProxyBridge = {
  readonly question: () => Promise<ProxyQuestion | null>;
  readonly answer: (given: ProxyName | null) => Promise<void>;
};
