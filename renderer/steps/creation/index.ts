// The pages of this family of steps (core/flows/creation/steps.ts).
import type { CreationStepId } from '../../../core/flows/creation/steps.ts';
import { nothing, site, type StepEntry } from '../step-entry.ts';
import { AppleIdStart } from './AppleIdStart.tsx';
import { CodePhones } from './CodePhones.tsx';
import { DevicesEnrolled } from './DevicesEnrolled.tsx';
import { Prepared } from './Prepared.tsx';
import { ThisPc } from './ThisPc.tsx';

export const creationPages = {
  'this-pc': { Page: ThisPc, words: (t) => t.creation.thisPc.page, beside: nothing },
  'apple-id-start': { Page: AppleIdStart, words: (t) => t.creation.appleIdStart.page, beside: nothing },
  'code-phones': { Page: CodePhones, words: (t) => t.creation.codePhones.page, beside: nothing },
  prepared: { Page: Prepared, words: (t) => t.creation.prepared.page, beside: nothing },
  'devices-enrolled': { Page: DevicesEnrolled, words: (t) => t.creation.devicesEnrolled.page, beside: site },
} as const satisfies Record<CreationStepId, StepEntry>;
