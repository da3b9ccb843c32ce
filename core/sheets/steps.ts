// The steps of a renewal as a sheet lists them: the app's own numbers, for somebody who has no app.
import { everyStep } from '../flows/steps.ts';

/** A step that the app divides is several lines here. */
const portalParts = ['sign-in', 'row', 'choose', 'upload', 'download'] as const;
export type SheetPart = (typeof portalParts)[number];

const { siteAccess, csrRequest, csrWait, csrTake, portal, register, expiry, devices } = everyStep;
const before = [siteAccess, csrRequest, csrWait, csrTake] as const;
const after = [register, expiry, devices] as const;
export type SheetStepId = (typeof before | typeof after)[number]['id'];
export type SheetStep = { readonly screen: number } & (
  { readonly step: SheetStepId; readonly part: null } | { readonly step: typeof portal.id; readonly part: SheetPart }
);

const whole = ({ id, screen }: (typeof before | typeof after)[number]): SheetStep => ({ step: id, screen, part: null });

/** What is done without the app: what the app alone asks or judges has no line. */
export const sheetSteps: readonly SheetStep[] = [
  ...before.map(whole),
  ...portalParts.map((part): SheetStep => ({ step: portal.id, screen: portal.screen, part })),
  ...after.map(whole),
];
