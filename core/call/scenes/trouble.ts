// Apple ID trouble, an expired certificate, and what is weighed before all devices are enrolled again. Weighing and
// letters have their usual page, one press away.
import type { WayOut, WayOutResult } from '../../flows/trouble/facts.ts';
import { on, page, park, say, trap, turn, type Does, type Scenes } from '../scene.ts';

const came = (rung: WayOut, result: WayOutResult): Does =>
  say({ kind: 'rung-answered', data: { rung, result } }, ...(result === 'waiting' ? (['waits'] as const) : []));

export const troubleScenes = {
  'trouble-kind': {
    see: null,
    answers: {
      forgotten: say({ kind: 'trouble-told', data: { what: 'forgotten' } }),
      locked: say({ kind: 'trouble-told', data: { what: 'locked' } }),
      receive: trap('kind-receive'),
      whose: trap('kind-whose'),
    },
  },
  hunt: {
    see: { site: 'memo' },
    answers: {
      solved: came('hunt', 'solved'),
      passed: came('hunt', 'passed'),
      waiting: came('hunt', 'waiting'),
      nowhere: came('hunt', 'not-possible'),
    },
  },
  mailbox: {
    see: null,
    answers: {
      solved: came('mailbox', 'solved'),
      passed: came('mailbox', 'passed'),
      waiting: came('mailbox', 'waiting'),
      gone: came('mailbox', 'not-possible'),
    },
  },
  'phone-number': {
    see: { sight: 'second-factor' },
    secret: true,
    answers: {
      solved: came('phone-number', 'solved'),
      passed: came('phone-number', 'passed'),
      waiting: came('phone-number', 'waiting'),
      gone: came('phone-number', 'not-possible'),
    },
  },
  recovery: {
    see: { sight: 'locked' },
    secret: true,
    answers: {
      solved: came('recovery', 'solved'),
      waiting: came('recovery', 'waiting'),
      refused: came('recovery', 'not-possible'),
    },
  },
  'change-address': {
    see: null,
    secret: true,
    answers: {
      solved: came('change-address', 'solved'),
      waiting: came('change-address', 'waiting'),
      not: came('change-address', 'not-possible'),
    },
  },
  'apple-move': {
    see: null,
    answers: {
      page,
      solved: came('apple-move', 'solved'),
      waiting: came('apple-move', 'waiting'),
      refused: came('apple-move', 'not-possible'),
    },
  },
  'trouble-solved': { see: null, answers: { go: turn('goes-on'), park } },
  moving: {
    see: null,
    answers: {
      may: say({ kind: 'moving-told', data: { moving: 'may' } }),
      none: say({ kind: 'moving-told', data: { moving: 'no' } }),
      unknown: say({ kind: 'moving-told', data: { moving: 'unknown' } }),
      again: say({ kind: 'renew-again', data: {} }),
    },
  },
  'moving-ask': {
    see: null,
    answers: {
      page,
      asked: say({ kind: 'moving-told', data: { moving: 'asked' } }),
      not: say({ kind: 'moving-told', data: { moving: 'not-possible' } }),
    },
  },
  'moving-wait': {
    see: null,
    answers: {
      park,
      possible: say({ kind: 'moving-told', data: { moving: 'possible' } }),
      not: say({ kind: 'moving-told', data: { moving: 'not-possible' } }),
    },
  },
  'moving-can': {
    see: null,
    answers: { page, left: say({ kind: 'moving-told', data: { moving: 'not-possible' } }), park },
  },
  /** Turning to starting over is decided on its own page, never by a key in a call. */
  weigh: {
    see: null,
    answers: {
      page,
      again: say({ kind: 'renew-again', data: {} }),
      account: turn('apple-id'),
      park,
    },
  },
  'expired-first': { see: null, answers: { read: say({ kind: 'expired-read', data: {} }), park } },
  'expired-upload': {
    see: { sight: 'list' },
    answers: {
      form: on('renew-form'),
      'no-button': say({ kind: 'renew-refused', data: { why: 'no-button' } }),
      create: trap('create'),
      revoke: trap('revoke'),
    },
  },
} as const satisfies Scenes;
