// Look-alike rows: told by two ends from the first minute, found by ear, never proven by it.
import { hear, page, park, say, trap, type Scenes } from '../scene.ts';

export const duplicateScenes = {
  /** From the first page: a refusal at the management site, and nothing else is known yet. */
  'e320-first': {
    see: { sight: 'site-e320' },
    answers: {
      reads: { do: 'endings' },
      later: say({ kind: 'e320-told', data: { site: null, row: null, readBack: true } }),
      revoke: trap('revoke'),
      park,
    },
  },
  'find-sign-in': {
    see: { sight: 'sign-in' },
    secret: true,
    answers: {
      list: say({ kind: 'signed-in-told', data: {} }),
      'get-started': trap('get-started'),
      locked: trap('locked'),
      holder: trap('holder-absent'),
    },
  },
  'find-row': {
    see: { sight: 'panel' },
    ahead: true,
    answers: { reads: hear('found'), none: trap('no-row'), create: trap('create'), revoke: trap('revoke') },
    asked: ['close', 'two', 'red', 'notes', 'lost'],
    known: 'sought',
  },
  /** The number in use is not known at all: without it no row is told. */
  'find-unknown': {
    see: { site: 'number' },
    answers: { sought: say({ kind: 'registered-sought', data: {} }), mail: page, park },
  },
  stray: {
    see: { sight: 'list' },
    answers: {
      none: say({ kind: 'stray-told', data: { stray: 'none', owner: '' } }),
      created: say({ kind: 'stray-told', data: { stray: 'made-by-create', owner: '' } }),
      other: say({ kind: 'stray-told', data: { stray: 'serves-another', owner: '' } }),
      unknown: say({ kind: 'stray-told', data: { stray: 'unknown', owner: '' } }),
    },
  },
} as const satisfies Scenes;
