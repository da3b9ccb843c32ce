// What goes wrong on the way, in any job, and how each leads back.
import { back, hear, lookAgain, on, page, park, say, trap, turn, type Scene, type Trap } from '../scene.ts';

export const trapScenes = {
  'no-access': { see: null, answers: { back, park } },
  'no-number': { see: null, answers: { reads: hear('in-use'), mail: page, park } },
  'in-use-again': {
    see: { site: 'number' },
    answers: { reads: hear('in-use'), back, park },
    asked: ['press', 'two', 'long'],
  },
  'signed-out': { see: { sight: 'site-signed-out' }, answers: { back, park } },
  'lower-pressed': { see: { site: 'csr' }, answers: { back } },
  'not-saved': { see: null, answers: { back, park } },
  /** The page of the management site does not change by itself. */
  'not-there': { see: { site: 'csr' }, answers: { back, out: trap('signed-out'), park } },
  'id-unknown': { see: { site: 'memo' }, answers: { back, park, trouble: turn('apple-id'), page } },
  'holder-absent': { see: { sight: 'second-factor' }, letter: true, answers: { back, park } },
  'get-started': { see: { sight: 'get-started' }, answers: { back, unknown: trap('id-unknown'), park }, secret: true },
  locked: { see: { sight: 'locked' }, answers: { back, park, trouble: turn('apple-id') }, secret: true },
  create: { see: { sight: 'create-form' }, answers: { back } },
  revoke: { see: { sight: 'revoke-dialog' }, ahead: true, answers: { back, pressed: turn('revoke') } },
  'no-row': {
    see: { sight: 'list' },
    answers: {
      rows: back,
      other: trap('all-different'),
      gone: say({ kind: 'renew-refused', data: { why: 'row-gone' } }),
      park,
    },
  },
  /** Where the number in use was only heard, that it was misheard is likelier than another Apple ID. */
  'all-different': {
    see: { sight: 'list' },
    answers: { number: trap('in-use-again'), id: trap('get-started'), park },
  },
  'renew-form': {
    see: { sight: 'renew-form' },
    answers: {
      confirmed: say({ kind: 'uploaded-told', data: {} }),
      refused: trap('renew-refused'),
      back,
      create: trap('create'),
    },
    asked: ['notes', 'where'],
  },
  /** Renew was pressed before its row was known: nothing has happened until a file is handed in. */
  'renew-early': { see: { sight: 'renew-form' }, answers: { back, park } },
  'renew-refused': {
    see: { sight: 'upload-refused' },
    answers: {
      again: on('renew-form'),
      apple: say({ kind: 'renew-refused', data: { why: 'refused' } }),
      park,
    },
  },
  'row-again': {
    see: { sight: 'panel' },
    ahead: true,
    answers: { reads: hear('renewed'), mail: page, back },
    asked: ['serial', 'which', 'close'],
  },
  'made-terms': {
    see: { sight: 'agreement' },
    answers: { form: say({ kind: 'create-told', data: {} }), back, park },
    asked: ['stays'],
  },
  'made-again': {
    see: { sight: 'panel' },
    ahead: true,
    answers: { reads: hear('made'), mail: page, back },
    asked: ['close'],
  },
  'upload-refused': {
    see: { sight: 'upload-refused' },
    ahead: true,
    answers: { back, apple: say({ kind: 'renew-refused', data: { why: 'refused' } }), park },
  },
  json: { see: { sight: 'json' }, answers: { back } },
  'wrong-row': {
    see: { sight: 'list' },
    answers: { again: lookAgain('wrong-row'), number: trap('in-use-again'), park },
  },
  'not-renewed': { see: { sight: 'list' }, answers: { again: lookAgain('not-renewed'), park } },
  misheard: {
    see: { sight: 'panel' },
    ahead: true,
    answers: { again: lookAgain('misheard'), number: trap('in-use-again'), park },
  },
  /** The number in use may have been misheard: then the wrong row would fit again. */
  e320: {
    see: { sight: 'site-e320' },
    answers: { older: trap('older-file'), again: lookAgain('e320'), number: trap('in-use-again'), park },
  },
  /** Another file than the one that was downloaded last was registered. */
  'older-file': {
    see: { site: 'register' },
    answers: { done: say({ kind: 'registration-done', data: {} }), e320: back, park },
  },
  refused: { see: { sight: 'site-refused' }, answers: { back, park } },
  'not-moved': {
    see: { site: 'expiry' },
    answers: { old: say({ kind: 'expiry-not-moved', data: {} }), park },
    known: 'new-end',
  },
  'devices-updating': {
    see: { site: 'devices' },
    answers: {
      answered: say({ kind: 'devices-answered', data: {} }),
      silent: trap('devices-silent'),
      later: say({ kind: 'devices-later', data: {} }),
    },
    known: 'registered-at',
  },
  'devices-silent': {
    see: { site: 'devices' },
    answers: {
      answered: say({ kind: 'devices-answered', data: {} }),
      updating: trap('devices-updating'),
      later: say({ kind: 'devices-later', data: {} }),
    },
    known: 'registered-at',
  },

  'is-renewal': {
    see: null,
    answers: { go: turn('renew'), none: say({ kind: 'devices-enrolled', data: { enrolled: 'none' } }), park },
  },
  'enrolled-unknown': {
    see: { site: 'expiry' },
    answers: {
      none: say({ kind: 'devices-enrolled', data: { enrolled: 'none' } }),
      some: say({ kind: 'devices-enrolled', data: { enrolled: 'some' } }),
      park,
    },
  },
  'id-none': {
    see: null,
    secret: true,
    answers: {
      made: say({ kind: 'apple-id-existing', data: { has: 'made' } }),
      there: say({ kind: 'apple-id-existing', data: { has: 'yes' } }),
      park,
    },
  },
  'id-shared': {
    see: null,
    answers: {
      make: say({ kind: 'apple-id-existing', data: { has: 'no' } }),
      keep: say({ kind: 'apple-id-used', data: { use: 'others' } }),
      back,
    },
  },
  'list-not-empty': { see: { sight: 'list' }, answers: { back, park, page } },
  'kind-receive': {
    see: null,
    answers: {
      phone: say({ kind: 'trouble-told', data: { what: 'code-phone' } }),
      mail: say({ kind: 'trouble-told', data: { what: 'mailbox' } }),
      back,
    },
  },
  'kind-whose': {
    see: null,
    answers: {
      nothing: say({ kind: 'trouble-told', data: { what: 'unknown-id' } }),
      left: say({ kind: 'trouble-told', data: { what: 'person-left' } }),
      other: say({ kind: 'trouble-told', data: { what: 'other-id' } }),
      back,
    },
  },
  waits: { see: null, answers: { park, back } },
} as const satisfies Record<Trap, Scene>;
