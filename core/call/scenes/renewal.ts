// What is seen and answered on each step of a renewal; most other jobs pass through the same ones.
import { end, hear, lookAgain, on, page, pageInside, say, trap, type Scenes } from '../scene.ts';

export const renewalScenes = {
  customer: { see: null, answers: { named: { do: 'name' } } },
  'site-access': {
    see: { sight: 'site-signed-out' },
    ahead: true,
    answers: {
      in: say({ kind: 'site-entered', data: {} }),
      'no-login': say({ kind: 'site-refused', data: { trouble: 'no-login' } }, 'no-access'),
      locked: say({ kind: 'site-refused', data: { trouble: 'locked' } }, 'no-access'),
      menu: say({ kind: 'site-refused', data: { trouble: 'menu-missing' } }, 'no-access'),
    },
  },
  registered: {
    see: { site: 'number' },
    answers: { reads: hear('in-use'), mail: page, none: trap('no-number') },
    asked: ['press', 'two', 'long'],
  },
  'csr-request': {
    see: { site: 'request' },
    answers: {
      pressed: say({ kind: 'csr-requested', data: {} }),
      there: say({ kind: 'csr-at-hand', data: {} }),
      out: trap('signed-out'),
    },
    asked: ['what', 'gone'],
  },
  'csr-wait': {
    see: { sight: 'site-receipt' },
    answers: { there: say({ kind: 'csr-at-hand', data: {} }), out: trap('signed-out') },
    asked: ['vanished'],
  },
  'csr-take': {
    see: { site: 'csr' },
    answers: {
      saved: say({ kind: 'csr-told', data: {} }),
      'not-yet': trap('not-there'),
      pem: trap('lower-pressed'),
      nothing: trap('not-saved'),
      mail: page,
    },
  },
  'csr-file': { see: null, answers: { page } },
  'apple-id': {
    see: { site: 'memo' },
    secret: true,
    answers: {
      hand: say({ kind: 'apple-id-told', data: {} }),
      unknown: trap('id-unknown'),
      holder: trap('holder-absent'),
      forgotten: trap('id-unknown'),
    },
    asked: ['code', 'left'],
  },
  way: {
    see: null,
    answers: { browser: say({ kind: 'way-chosen', data: { way: 'browser' } }), app: pageInside },
    asked: ['spelt', 'which'],
  },
  /** The practice portal is what opens: Apple's address is not said. */
  'way-practice': {
    see: null,
    answers: { browser: say({ kind: 'way-chosen', data: { way: 'browser' } }), app: pageInside },
    asked: ['which'],
  },
  'portal-sign-in': {
    see: { sight: 'sign-in' },
    secret: true,
    answers: {
      list: say({ kind: 'signed-in-told', data: {} }),
      'get-started': trap('get-started'),
      locked: trap('locked'),
      holder: trap('holder-absent'),
    },
    asked: ['continue', 'trust', 'code'],
  },
  'portal-row': {
    see: { sight: 'panel' },
    ahead: true,
    answers: {
      reads: hear('row'),
      none: trap('no-row'),
      create: trap('create'),
      revoke: trap('revoke'),
      pressed: trap('renew-early'),
    },
    asked: ['close', 'two', 'red', 'notes', 'lost'],
    known: 'sought',
  },
  'portal-upload': {
    see: { sight: 'list' },
    answers: { form: on('renew-form'), create: trap('create'), revoke: trap('revoke') },
  },
  'portal-download': {
    see: { sight: 'confirmation' },
    answers: {
      saved: on('row-again'),
      json: trap('json'),
      nothing: trap('not-saved'),
      mail: page,
    },
    asked: ['date'],
  },
  verdict: { see: null, answers: { accept: { do: 'accept' }, mail: page, reread: lookAgain('misheard') } },
  'verdict-file': { see: null, answers: { page } },
  'register-compare': {
    see: { site: 'csr-name' },
    ahead: true,
    asked: ['long'],
    answers: {
      same: say({ kind: 'csr-name-same', data: {} }),
      differs: say({ kind: 'csr-name-differs', data: {} }),
    },
  },
  register: {
    see: { site: 'register' },
    answers: {
      done: say({ kind: 'registration-done', data: {} }),
      e320: say({ kind: 'registration-refused', data: { what: 'e320' } }, 'e320'),
      refused: say({ kind: 'registration-refused', data: { what: 'other' } }, 'refused'),
      out: trap('signed-out'),
    },
    asked: ['copies', 'two', 'english'],
  },
  /** No file that is mailed can be told from Apple's own: what settles it by telephone is the date and two devices. */
  proof: {
    see: { site: 'registered' },
    answers: { later: say({ kind: 'proof-later', data: {} }), mail: page },
    asked: ['lower'],
  },
  expiry: {
    see: { site: 'expiry' },
    answers: {
      moved: say({ kind: 'expiry-moved', data: {} }),
      old: trap('not-moved'),
    },
    asked: ['day'],
    known: 'new-end',
  },
  'site-memo': {
    see: { site: 'memo-edit' },
    answers: {
      there: say({ kind: 'site-memo-there', data: {} }),
      written: say({ kind: 'site-memo-written', data: {} }),
      later: say({ kind: 'site-memo-later', data: {} }),
    },
  },
  devices: {
    see: { site: 'devices' },
    ahead: true,
    answers: {
      answered: say({ kind: 'devices-answered', data: {} }),
      updating: trap('devices-updating'),
      silent: trap('devices-silent'),
      later: say({ kind: 'devices-later', data: {} }),
    },
    asked: ['choose', 'before', 'clock'],
    known: 'registered-at',
  },
  collection: {
    see: null,
    answers: {
      set: say({ kind: 'collection-set', data: {} }),
      declined: say({ kind: 'collection-declined', data: {} }),
      later: say({ kind: 'collection-later', data: {} }),
    },
    asked: ['safe'],
  },
  done: {
    see: null,
    last: true,
    answers: { told: say({ kind: 'ended-as-told', data: {} }), page, end },
    asked: ['files', 'paper'],
  },
  'done-open': { see: null, last: true, answers: { page, end }, asked: ['harm'] },
} as const satisfies Scenes;
