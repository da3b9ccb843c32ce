// The steps of a renewal as a sheet lists them: the app's own numbers, for somebody who has no app.
import { everyStep } from '../flows/steps.ts';

/** How the one goes to Apple's site who renews by the sheet: in the system's browser, without the app; or inside it. */
export const sheetWays = ['browser', 'view'] as const;
export type SheetWay = (typeof sheetWays)[number];

/** A step that the app divides is several lines here. */
const portalParts = ['sign-in', 'row', 'choose', 'upload', 'download'] as const;
export type SheetPart = (typeof portalParts)[number];

const { siteAccess, csrRequest, csrWait, csrTake, portal, verdict, register, expiry, devices } = everyStep;
const before = [siteAccess, csrRequest, csrWait, csrTake] as const;
const after = [register, expiry, devices] as const;
/** The app's own answer: there for whoever renews in it. */
const inApp = [verdict] as const;
type Whole = (typeof before | typeof after | typeof inApp)[number];
export type SheetStepId = Whole['id'];
export type SheetStep = { readonly screen: number } & (
  { readonly step: SheetStepId; readonly part: null } | { readonly step: typeof portal.id; readonly part: SheetPart }
);

const whole = ({ id, screen }: Whole): SheetStep => ({ step: id, screen, part: null });

/** Without the app, what it alone asks or judges has no line. */
export const sheetSteps = (way: SheetWay): readonly SheetStep[] => [
  ...before.map(whole),
  ...portalParts.map((part): SheetStep => ({ step: portal.id, screen: portal.screen, part })),
  ...(way === 'view' ? inApp.map(whole) : []),
  ...after.map(whole),
];
