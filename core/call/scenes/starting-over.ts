// All devices enrolled again, by telephone. What can't be undone, and what has to be made sure of before it, is told on
// its usual page with the mark that it asks for; a voice presses none of it.
import { page, park, say, type Scenes } from '../scene.ts';

export const startingOverScenes = {
  'so-agreed': {
    see: null,
    answers: { agreed: { do: 'did', step: 'agreed' }, page, leave: say({ kind: 'start-over-left', data: {} }), park },
  },
  'so-listed': { see: null, answers: { saved: { do: 'did', step: 'listed' }, page, park } },
  'so-prepared': { see: null, answers: { page, park } },
  'so-trial': { see: null, answers: { page, park } },
  'so-deleted': { see: null, answers: { page, park } },
  'so-requested': { see: null, answers: { sent: { do: 'did', step: 'requested' }, page, park } },
  'so-vendor': { see: null, answers: { came: { do: 'did', step: 'vendor-deleted' }, page, park } },
  'so-enrolled': { see: null, answers: { all: { do: 'did', step: 'enrolled' }, page, park } },
  'so-apps': { see: null, answers: { all: { do: 'did', step: 'apps' }, page, park } },
  /** The old certificate is still at the site. */
  'over-e320': {
    see: { sight: 'site-e320' },
    answers: { park, done: say({ kind: 'registration-done', data: {} }), page },
  },
} as const satisfies Scenes;
