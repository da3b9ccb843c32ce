// About Revoke, by telephone. Which certificate it was is taken from whoever knows, or found out by what was copied on
// the usual page, or by the help desk; an ear does not settle it. Nothing leads from here to starting over but the
// page.
import { end, page, park, say, turn, type Scenes } from '../scene.ts';

export const revokedScenes = {
  'revoke-what': {
    see: { sight: 'revoke-dialog' },
    ahead: true,
    answers: {
      not: say({ kind: 'revoke-told', data: { what: 'not-pressed' } }),
      pressed: say({ kind: 'revoke-told', data: { what: 'pressed' } }),
      mail: say({ kind: 'revoke-told', data: { what: 'mail' } }),
      created: say({ kind: 'revoke-told', data: { what: 'create-live' } }),
    },
  },
  'revoke-explained': {
    see: { sight: 'revoke-dialog' },
    ahead: true,
    last: true,
    answers: {
      close: say({ kind: 'case-closed', data: {} }),
      pressed: say({ kind: 'revoke-told', data: { what: 'pressed' } }),
      end,
    },
  },
  'revoked-which': {
    see: { site: 'number' },
    answers: {
      use: say({ kind: 'revoked-row-told', data: { which: 'in-use' } }),
      other: say({ kind: 'revoked-row-told', data: { which: 'another' } }),
      unknown: say({ kind: 'revoked-row-told', data: { which: 'unknown' } }),
      park,
    },
  },
  /** Nobody knows: the row's own words are copied on the page, or the help desk finds it out. */
  'revoked-judge': {
    see: { sight: 'panel' },
    ahead: true,
    answers: { page, desk: say({ kind: 'revoked-row-told', data: { which: 'help-desk' } }), park },
  },
  'live-stray': {
    see: { site: 'register' },
    answers: {
      live: say({ kind: 'old-registered', data: { result: 'live' } }),
      refused: say({ kind: 'old-registered', data: { result: 'refused' } }),
      nothing: say({ kind: 'old-registered', data: { result: 'no-file' } }),
      park,
    },
  },
  'revoked-phones': {
    see: null,
    answers: {
      answered: say({ kind: 'revoked-phones-told', data: { phones: 'answered' } }),
      silent: say({ kind: 'revoked-phones-told', data: { phones: 'silent' } }),
      park,
    },
  },
  /** The old certificate is registered again: its renewal may follow. */
  'revoked-restored': {
    see: null,
    last: true,
    answers: { close: say({ kind: 'case-closed', data: {} }), renew: turn('renew'), page, end },
  },
  'revoked-end': {
    see: null,
    last: true,
    answers: { page, close: say({ kind: 'case-closed', data: {} }), end, park },
  },
  'revoke-try': { see: null, answers: { page, park } },
  'revoke-silent': { see: null, answers: { page, park } },
} as const satisfies Scenes;
