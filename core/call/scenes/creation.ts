// Preparing, and a first certificate: what the renewal has not. A voice compares nothing here, as there is no
// certificate to compare with.
import { end, lookAgain, on, page, park, say, trap, turn, type Scenes } from '../scene.ts';

export const creationScenes = {
  'this-pc': { see: null, answers: { fit: say({ kind: 'pc-told', data: {} }), park } },
  'apple-id-start': {
    see: null,
    answers: {
      yes: say({ kind: 'apple-id-existing', data: { has: 'yes' } }),
      no: say({ kind: 'apple-id-existing', data: { has: 'no' } }),
    },
  },
  'apple-id-use': {
    see: null,
    answers: {
      only: say({ kind: 'apple-id-used', data: { use: 'only-this' } }),
      others: trap('id-shared'),
      unknown: say({ kind: 'apple-id-used', data: { use: 'unknown' } }),
    },
  },
  'apple-id-first': {
    see: null,
    secret: true,
    answers: { hand: say({ kind: 'apple-id-told', data: {} }), holder: trap('holder-absent'), page, park },
  },
  'code-phones': {
    see: null,
    answers: {
      two: say({ kind: 'code-phones', data: { phones: 'two' } }),
      one: say({ kind: 'code-phones', data: { phones: 'one' } }),
      later: say({ kind: 'code-phones', data: { phones: 'later' } }),
    },
  },
  prepared: {
    see: null,
    last: true,
    answers: { renew: turn('renew'), create: turn('create'), close: say({ kind: 'case-closed', data: {} }), end },
  },
  'devices-enrolled': {
    see: null,
    answers: {
      none: say({ kind: 'devices-enrolled', data: { enrolled: 'none' } }),
      some: say({ kind: 'devices-enrolled', data: { enrolled: 'some' } }),
      unknown: say({ kind: 'devices-enrolled', data: { enrolled: 'unknown' } }),
    },
  },
  'made-sign-in': {
    see: { sight: 'sign-in' },
    secret: true,
    answers: { list: say({ kind: 'signed-in-told', data: {} }), locked: trap('locked'), holder: trap('holder-absent') },
  },
  'made-row': {
    see: { sight: 'agreement' },
    ahead: true,
    answers: {
      terms: on('made-terms'),
      form: say({ kind: 'create-told', data: {} }),
      rows: trap('list-not-empty'),
      revoke: trap('revoke'),
    },
  },
  'made-upload': {
    see: { sight: 'create-form' },
    answers: {
      confirmed: say({ kind: 'uploaded-told', data: {} }),
      refused: trap('upload-refused'),
      revoke: trap('revoke'),
    },
  },
  'made-download': {
    see: { sight: 'confirmation' },
    answers: { saved: on('made-again'), json: trap('json'), nothing: trap('not-saved'), mail: page },
  },
  'verdict-made': { see: null, answers: { accept: { do: 'accept' }, mail: page, reread: lookAgain('misheard') } },
  /** The site holds a certificate already. */
  'made-e320': { see: { sight: 'site-e320' }, answers: { renew: turn('renew'), page, park } },
} as const satisfies Scenes;
