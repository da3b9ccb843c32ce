// Words of the frame: what stands around every page.
import type { frame as source } from '../ja/frame.ts';

export const frame: typeof source = {
  product: 'MDM証明書ナビ',
  subtitle: 'Your guide to renewing, creating and rescuing an MDM certificate',
  unofficial: 'Unofficial',
  unofficialNote: 'Not made by Apple or by your device management provider.',
  screen: (number) => `Screen ${number}`,
  screenHint: 'Say this number if someone helps you by phone',
  impactAbout: 'Effect on your iPhones and iPads',
  impact: { none: 'Changes nothing', repeatable: 'Can be redone', irreversible: 'Cannot be undone' },
  journey: {
    title: 'Your renewal',
    place: (now, all) => `Step ${now} of ${all}`,
    status: { done: 'Done', now: 'You are here', 'to-come': 'To come' },
  },
  back: 'Back',
  backHome: 'To the first screen',
  backToNow: 'Return to the current step',
  looking: 'You are looking at a finished step. Looking changes nothing.',
  help: { open: 'More', close: 'Close', title: 'More about this step', why: 'Why this is needed', looks: 'What it looks like', ifNot: 'If it does not work' },
  sign: 'How you know it worked',
  practice: 'Practice',
  practiceNote: 'Nothing happens to real iPhones or at Apple',
  language: 'Language',
  languages: { ja: '日本語', en: 'English' },
  busy: 'One moment, please',
  starting: 'Getting ready',
  copy: 'Copy',
  copied: 'Copied',
  readOnly: 'This record was made by a newer version. You can look at it but not change it. Please open it in the newer version.',
  colon: ': ',
};
