import { describe, expect, it } from 'vitest';
import { listRows } from '../../../core/portal/list-rows.ts';

const day = Date.UTC(2027, 0, 25);
const actions = ['i', 'Renew', 'Download', 'Revoke'];
const read = (cells: readonly string[], given: readonly string[] = actions) =>
  listRows({ rows: [{ cells, actions: given }] })[0];

describe('rows of the list', () => {
  it('reads the columns as the portal has them', () => {
    expect(read(['Mobile Device Management', 'IoT-EX Inc.', 'Jan 25, 2027', 'Active'])).toEqual({
      at: 0,
      vendor: 'IoT-EX Inc.',
      day,
      service: 'Mobile Device Management',
      status: 'active',
      canRenew: true,
    });
  });
  it('reads a row in one line', () => {
    expect(read(['Mobile Device Management SOFTBANK Corp. Jan 25, 2027 Active'])).toMatchObject({
      vendor: 'SOFTBANK Corp.',
      day,
      service: 'Mobile Device Management',
      status: 'active',
    });
    expect(read(['IoT-EX Inc. — Jan 25, 2027 — Expired'])).toMatchObject({
      vendor: 'IoT-EX Inc.',
      day,
      service: null,
      status: 'expired',
    });
  });
  it('reads named values, and takes the later of two days', () => {
    expect(
      read(['Vendor', 'IoT-EX Inc.', 'Created', 'Jan 25, 2026', 'Expiration Date*', 'Jan 25, 2027']),
    ).toMatchObject({ vendor: 'IoT-EX Inc.', day });
    expect(
      read([
        'Service: Mobile Device Management',
        'Vendor: IoT-EX Inc.',
        'Expiration Date: Jan 25, 2027',
        'Status: Active',
      ]),
    ).toMatchObject({ vendor: 'IoT-EX Inc.', day, status: 'active' });
  });
  it('reads what a browser has translated', () => {
    expect(
      read(['モバイル デバイス管理', 'IoT-EX株式会社', '2027年1月25日', '有効'], ['更新', 'ダウンロード', '取り消す']),
    ).toMatchObject({ vendor: 'IoT-EX株式会社', day, status: 'active', canRenew: true });
    expect(
      read(['モバイルデバイス管理', 'ソフトバンク株式会社', '1月25日、2027年', 'アクティブ'], ['リニューアル']),
    ).toMatchObject({ vendor: 'ソフトバンク株式会社', day, canRenew: true });
  });
  it('does not say what it does not know', () => {
    expect(read(['Mobile Device Management', 'IoT-EX Inc.', '-', '失効'], ['i'])).toEqual({
      at: 0,
      vendor: 'IoT-EX Inc.',
      day: null,
      service: 'Mobile Device Management',
      status: null,
      canRenew: false,
    });
    expect(read([], [])).toEqual({ at: 0, vendor: null, day: null, service: null, status: null, canRenew: false });
  });
  it('counts places from the snapshot', () => {
    expect(
      listRows({
        rows: [
          { cells: ['Jan 25, 2027'], actions },
          { cells: ['x'], actions: [] },
        ],
      }).map(({ at }) => at),
    ).toEqual([0, 1]);
  });
});
