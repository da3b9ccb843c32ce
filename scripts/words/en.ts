// Words that English texts, guide and README never have, and what to say instead (docs/words.md).
import type { WordRule } from './rule.ts';

export const english: readonly WordRule[] = [
  // One word for each act and thing.
  { never: /\bgo(?:es|ing)? on\b|\bwent on\b|\bcarr(?:y|ies|ying) on\b/i, say: 'continue, keep working' },
  { never: /\b(?:issue|issues|issuing)\b/i, say: 'generate (CSR発行)', except: ['Apple didn’t issue it'] },
  { never: /\bfetch(?:es|ed|ing)?\b/i, say: 'export, download' },
  { never: /\bhand(?:s|ed|ing)? (?:in|over to Apple)\b/i, say: 'upload' },
  { never: /\bput(?:s|ting)? (?:\w+ )?in(?:to)?\b/i, say: 'add' },
  { never: /\bclick/i, say: 'press' },
  { never: /\bvendor’s\b|\bthe vendor\b|\bsigning company\b|\bcompany behind\b/i, say: 'management service provider' },
  { never: /\bdevice management provider\b/i, say: 'management service provider' },
  {
    never: /\b(?:this|the) guide\b|\bthe wizard\b/i,
    say: 'this app, the app',
    except: ['Read this guide', 'has this guide'],
  },
  { never: /(?<!-)\bmails?\b(?![-)])/i, say: 'email' },
  { never: /\btelephone\b/i, say: 'phone' },
  { never: /\b(?:send|copy|prepare) the request\b/i, say: 'message for IT, message to Apple' },
  {
    never: /\bnetwork (?:name|password|sign-in)\b|\bnetwork’s name\b/i,
    say: 'the user name and password for the proxy',
  },
  { never: /\bstart(?:ing)?[- ]over\b/i, say: 're-enrolling all devices' },
  { never: /\bfirst (?:screen|page)\b/i, say: 'start screen', except: ['The first screen of that work'] },
  { never: /\bhandover papers\b|\bpapers of\b/i, say: 'documents' },

  // Wrong, different, one more.
  {
    never: /\banother\b/i,
    say: 'different, wrong, or a second one',
    except: [
      'another administrator',
      'another company',
      'another day',
      'another minute',
      'another one and open',
      'another program',
      'another purpose',
      'another 2 to 3',
      'one address after another',
    ],
  },

  // What was pressed by mistake is blocked; what may not be pressed, may never be pressed.
  { never: /\b(?:we|was|were|are|is|not) held\b/i, say: 'blocked' },
  { never: /\bleave\b[^.]*\balone\b/i, say: 'never press' },
  {
    never: /\b(?:press|delete) (?:nothing|neither|no)\b|\bnot (?:press|delete)[^.]* (?:now|yet)\b/i,
    say: 'don’t press, never press',
  },

  // Plain and modern.
  { never: /\bby itself\b|\bby themselves\b/i, say: 'automatically' },
  { never: /\bwill (?:not )?do\b/i, say: 'you can use, works, is enough' },
  { never: /\bmend(?:s|ed|ing)?\b/i, say: 'fix' },
  { never: /\banew\b/i, say: 'again' },
  { never: /\bonce more\b/i, say: 'again' },
  { never: /\bsurely\b/i, say: 'sure' },
  { never: /\bwhom\b|\bwho(?:so)?ever\b/i, say: 'who, anyone who, the person who' },
  { never: /\ball the same\b/i, say: 'anyway' },
  { never: /\blapsed?\b/i, say: 'expired' },
  { never: /\bvery likely\b/i, say: 'probably' },
  { never: /\bat hand\b/i, say: 'ready, with you' },
  { never: /\bfor real\b/i, say: 'the real …, on the real site' },
  { never: /\bon the way\b/i, say: 'before you finished, altered or damaged' },
  { never: /\bsomebody\b|\banybody\b/i, say: 'someone, anyone' },
  { never: /\bin no case\b/i, say: 'never' },
  { never: /\bnever ?mind\b|\bI see\b(?!\s+\w)/i, say: 'Cancel, OK' },
  { never: /\breally\b/i, say: '(leave it out)' },
  { never: /\bthe right to\b|\bthat right\b|\black the right\b/i, say: 'permission' },
  {
    never: /Apple ID(?: \(Apple Account\))? that (?:first )?made\b/i,
    say: 'the Apple ID the certificate was created with',
  },
  { never: /\bmov(?:e|es|ed) on by a year\b|\bextend\w* .* by a year\b/i, say: 'is now later' },
  { never: /\d %/, say: '100%' },
  // Letters to other people are written out (docs/words.md).
  {
    never: /\b(?:do not|does not|is not|are not|cannot|can not|will not|did not|could not|has not|have not)\b/i,
    say: 'don’t, isn’t, can’t, …',
    except: [
      'please do not',
      'Please do not',
      'cannot sign in with the current',
      'cannot transfer',
      'cannot be undone',
      'cannot register the old one',
      'have not deleted',
      'has not been revoked',
      'they did not answer',
    ],
  },
];
