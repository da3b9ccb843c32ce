// The practice devices: which there are, and what an update of the list finds out about each by now.
import { day } from './dates.ts';
import type { Device, SiteState } from './state.ts';

/** Six that answer one after another, and one that is switched off. Nobody's names, numbers or serials. */
const fleet = [
  { model: 'iPhone SE', os: '18.6', place: '共用 1', department: '総務', answersAfter: 2_000 },
  { model: 'iPhone SE', os: '18.6', place: '共用 2', department: '総務', answersAfter: 2_600 },
  { model: 'iPhone 15', os: '18.5', place: '受付', department: '総務', answersAfter: 3_200 },
  { model: 'iPhone 15', os: '18.6', place: '倉庫 1', department: '物流', answersAfter: 3_800 },
  { model: 'iPhone 14', os: '17.7.1', place: '倉庫 2', department: '物流', answersAfter: null },
  { model: 'iPad 10', os: '18.6', place: '会議室 A', department: '営業', answersAfter: 4_400 },
  { model: 'iPad 10', os: '18.6', place: '会議室 B', department: '営業', answersAfter: 5_000 },
] as const;

/** After this long without an answer a device counts as not reached, which is not a failure. */
const patience = 10_000;

export function makeDevices(now: number, registeredAt: number): readonly Device[] {
  return fleet.map((item, index) => {
    const number = String(index + 1).padStart(2, '0');
    return {
      ...item,
      name: `練習${item.model.startsWith('iPad') ? 'iPad' : 'iPhone'} ${number}`,
      phone: item.model.startsWith('iPad') ? '' : `000-00${number}`,
      serial: `PRACTICE${number}`,
      enrolledAt: registeredAt + (index + 1) * day,
      collectedAt: now - (index + 3) * day,
      // The first two still show last week's success: an old 更新成功 proves nothing (docs/manual-coverage.md W14).
      status: index < 2 ? 'updated' : 'none',
    };
  });
}

/** The first two devices of a new fleet, enrolled just now: nothing has been collected from them yet. */
export function enrolFirst(now: number): readonly Device[] {
  return makeDevices(now, now)
    .slice(0, 2)
    .map((device) => ({ ...device, enrolledAt: now, collectedAt: now, status: 'none' }));
}

export type SeenDevice = Omit<Device, 'status'> & { readonly status: Device['status'] | 'waiting' };

/**
 * How the list looks now: an update that is under way is worked out from its beginning, so nothing runs in the
 * background.
 */
export function seeDevices(site: SiteState, now: number): readonly SeenDevice[] {
  const { update } = site;
  if (!update) return site.devices;
  // A clock that was set back since must not keep the list waiting.
  const elapsed = now < update.at ? Infinity : now - update.at;
  return site.devices.map((device) => {
    const { answersAfter } = device;
    const answered = update.heard && answersAfter !== null && elapsed >= answersAfter;
    if (answered) return { ...device, status: 'updated', collectedAt: update.at + answersAfter };
    return { ...device, status: elapsed >= patience ? 'unreached' : 'waiting' };
  });
}

export function isUpdating(site: SiteState, now: number): boolean {
  return seeDevices(site, now).some((device) => device.status === 'waiting');
}

/** Begins an update; what the one before found out is kept. `heard`: the devices can be reached by push at all. */
export function beginUpdate(site: SiteState, heard: boolean, now: number): SiteState {
  const devices = seeDevices(site, now).map((device): Device => ({
    ...device,
    status: device.status === 'waiting' ? 'none' : device.status,
  }));
  return { ...site, devices, update: { at: now, heard } };
}
