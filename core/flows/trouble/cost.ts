// What starting over costs in working time: devices by minutes, as a guide to weigh it against waiting
// (docs/manual-coverage.md W4, W10).

/**
 * Backup, deletion, a wipe where needed, enrolment, profiles and apps of one device: our own estimate, which the page
 * says and lets be changed.
 */
export const usualMinutes = 30;
const hoursPerDay = 8;

export type StartOverCost = { readonly hours: number; readonly workdays: number };

export function costOf(devices: number, minutesPerDevice: number): StartOverCost {
  const hours = (devices * minutesPerDevice) / 60;
  return { hours: Math.ceil(hours), workdays: Math.ceil(hours / hoursPerDay) };
}
