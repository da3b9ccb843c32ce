// The pages of this family of steps (core/flows/creation/steps.ts).
import type { CreationStepId } from '../../../core/flows/creation/steps.ts';
import type { StepEntry } from '../step-entry.ts';
import { AppleIdStart } from './AppleIdStart.tsx';
import { CodePhones } from './CodePhones.tsx';
import { DevicesEnrolled } from './DevicesEnrolled.tsx';
import { Prepared } from './Prepared.tsx';
import { ThisPc } from './ThisPc.tsx';

export const creationPages = {
  'this-pc': { Page: ThisPc, words: (t) => t.creation.thisPc.page },
  'apple-id-start': { Page: AppleIdStart, words: (t) => t.creation.appleIdStart.page },
  'code-phones': { Page: CodePhones, words: (t) => t.creation.codePhones.page },
  prepared: { Page: Prepared, words: (t) => t.creation.prepared.page },
  'devices-enrolled': { Page: DevicesEnrolled, words: (t) => t.creation.devicesEnrolled.page },
} as const satisfies Record<CreationStepId, StepEntry>;
