import { describe, expect, it } from 'vitest';
import { issuePush, makeKey } from '../../../electron/practice/world/issuing.ts';
import { texts } from '../../../core/text/texts.ts';
import {
  beginning,
  enterPortal,
  enterSite,
  register,
  registeredRow,
  renew,
  rowsIn,
  setStage,
  takeCsr,
} from './stage.ts';
import { buttons, fileNameOf, readable } from './visitor.ts';

const e320 =
  '証明書のBundle Identifierが登録済のものと一致しません。管理者様向けマニュアルをご確認の上、再度証明書を作成してください。(E320)';

describe('practice management site', () => {
  it('signs in with values that can not be changed, and leads by 設定 to iOS証明書登録', async () => {
    const stage = await setStage();
    const login = await stage.site.open(stage.practice.siteUrl);
    expect(readable(login)).toContain('練習 / PRACTICE');
    expect(login.text.match(/<input/g)).toHaveLength(3);
    expect(login.text.match(/readonly/g)).toHaveLength(3);
    expect(login.text).not.toContain('type="password"');
    const home = await stage.site.press('login');
    expect(home.text).toContain('<a href="settings">設定</a>');
    expect((await stage.site.open('settings')).text).toContain('<a href="ios-certificate">iOS証明書登録</a>');
    const page = await stage.site.open('ios-certificate');
    expect(readable(page)).toContain('CSR情報 (練習 SoftBank)');
    expect(readable(page)).toContain('証明書情報 (練習 SoftBank)');
    expect(buttons(page)).toEqual(['ログアウト', 'CSR発行', 'ファイル出力', '登録', 'ファイル出力', '編集']);
    expect(readable(page)).toContain('有効期限 2026/12/14');
    expect(readable(page)).toMatch(
      /Subject DN C=JP, CN=APSP:[0-9a-f-]{36}, UID=com\.apple\.mgmt\.External\.[0-9a-f-]{36}/,
    );
    expect(readable(page)).toContain('mdm-group.practice@example.jp');
    for (const seen of [login, home, page]) {
      expect(seen.headers['content-security-policy']).toContain("default-src 'none'");
      expect(seen.text).not.toMatch(/<script|https?:\/\/|style=/);
    }
    expect(readable(await stage.site.press('logout'))).toContain('ログイン');
    expect(readable(await stage.site.open('ios-certificate'))).not.toContain('CSR発行');
  });

  it('has the CSR file one minute after CSR発行, for whoever opens the page again', async () => {
    const stage = await setStage();
    await enterSite(stage);
    expect(readable(await stage.site.open('ios-certificate'))).toContain(
      'PushCertificate_PRACTICE_SOFTBANK_202512142100.csr',
    );
    const receipt = await stage.site.press('csr-issue');
    expect(readable(receipt)).toContain('登録が完了しました。');
    expect(readable(receipt)).not.toContain('.csr');
    stage.pass(59_999);
    expect(readable(await stage.site.open('ios-certificate'))).not.toContain('.csr');
    expect(readable(await stage.site.open('csr-file'))).toContain('1分ほど待って');
    stage.pass(1);
    const page = await stage.site.open('ios-certificate');
    expect(readable(page)).toContain('PushCertificate_PRACTICE_SOFTBANK_202611231201.csr');
    expect(readable(page)).not.toContain('登録が完了しました。');
    expect(fileNameOf(await stage.site.open('csr-file'))).toBe('PushCertificate_PRACTICE_SOFTBANK_202611231201.csr');
  });

  it('does not hide the file, nor wait for devices, when the clock is set back', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await stage.site.press('csr-issue');
    await stage.site.press('devices-update');
    stage.pass(-3_600_000);
    expect(readable(await stage.site.open('ios-certificate'))).toContain(
      'PushCertificate_PRACTICE_SOFTBANK_202611231201.csr',
    );
    expect((await stage.site.open('devices')).text).not.toContain('更新中');
  });

  it('names M5 files after M5', async () => {
    const stage = await setStage({ environment: 'M5', scenario: 'create' });
    await enterSite(stage);
    await takeCsr(stage);
    expect(fileNameOf(await stage.site.open('csr-file'))).toBe('PushCertificate_PRACTICE_IoTEX_202611231201.csr');
  });

  it('registers the renewed certificate of the right row, and shows the moved date', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const old = registeredRow(stage.practice.snapshot());
    const { text } = await renew(stage, old.id, await takeCsr(stage));
    const page = await register(stage, text);
    expect(readable(page)).toContain('登録が完了しました。');
    expect(readable(page)).toContain('有効期限 2027/11/23');
    expect(readable(page)).toContain(`CN=APSP:${old.uuid}`);
    const file = await stage.site.open('certificate-file');
    expect(fileNameOf(file)).toBe('MDM_ PRACTICE SOFTBANK Corp._Certificate.pem');
    expect(file.text).toBe(text);
  });

  it('refuses another row with E320 in its real wording, and keeps the registered one', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const before = stage.practice.snapshot().site.registered;
    const wrong = rowsIn(stage.practice.snapshot()).find(
      (row) => row.id !== registeredRow(stage.practice.snapshot()).id,
    );
    const page = await register(stage, (await renew(stage, wrong?.id ?? '', await takeCsr(stage))).text);
    expect(readable(page)).toContain(e320);
    expect(page.text).toContain('role="alert"');
    expect(stage.practice.snapshot().site.registered).toEqual(before);
  });

  it('refuses a certificate of an older CSR, within the minute and after it', async () => {
    const stage = await setStage();
    await enterSite(stage);
    await enterPortal(stage);
    const { id } = registeredRow(stage.practice.snapshot());
    const { text } = await renew(stage, id, await takeCsr(stage));
    await stage.site.press('csr-issue');
    expect(readable(await register(stage, text))).toContain('CSRの発行が終わっていない');
    stage.pass(60_000);
    expect(readable(await register(stage, text))).toContain('最新のCSRから作られたものではない');
    const again = await renew(stage, id, (await stage.site.open('csr-file')).text);
    expect(readable(await register(stage, again.text))).toContain('登録が完了しました。');
  });

  it('refuses what is no push certificate, nothing at all, and what is not of the practice', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const csr = await takeCsr(stage);
    expect(readable(await register(stage, csr))).toContain('MDM証明書ではない');
    expect(readable(await register(stage, '{"ErrorCode":0}'))).toContain('MDM証明書ではない');
    expect(readable(await register(stage, ''))).toContain('ファイルを選択してください');
    const key = await makeKey();
    const own = issuePush({
      publicKeySpki: key.publicKeySpki,
      uuid: '00000000-0000-4000-a000-000000000000',
      serial: '01',
      notBefore: beginning,
    });
    // One octet of the signature turned: the practice authority did not sign this.
    const der = Buffer.from(own.pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    der[der.length - 1] = (der[der.length - 1] ?? 0) ^ 1;
    expect(readable(await register(stage, der))).toContain('練習用のAppleのサイトで作った証明書だけ');
  });

  it('needs a CSR before a first registration, and takes any topic then', async () => {
    const stage = await setStage({ scenario: 'create' });
    await enterSite(stage);
    await enterPortal(stage);
    const key = await makeKey();
    const own = issuePush({
      publicKeySpki: key.publicKeySpki,
      uuid: '00000000-0000-4000-a000-000000000000',
      serial: '01',
      notBefore: beginning,
    });
    expect(readable(await register(stage, own.pem))).toContain('CSRがまだ発行されていない');
    const csr = await takeCsr(stage);
    await stage.portal.press('agreement', { agree: 'yes' });
    await stage.portal.press('upload', { notes: '', file: { name: 'x.csr', bytes: csr } });
    expect(readable(await register(stage, (await stage.portal.open('download?row=row-1')).text))).toContain(
      '登録が完了しました。',
    );
    expect(readable(await stage.site.open('devices'))).toContain('登録されているデバイスはありません');
  });

  it('keeps the memo as text, never as HTML', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const editing = await stage.site.open('ios-certificate?edit=memo');
    expect(buttons(editing)).toEqual(['ログアウト', 'CSR発行', 'ファイル出力', '登録', 'ファイル出力', '登録']);
    expect(editing.text).toContain('<label for="memo">使用したApple ID</label>');
    const page = await stage.site.press('memo', { memo: ' <b>"x"&</b> ' });
    expect(page.text).not.toContain('<b>');
    expect(readable(page)).toContain('<b>"x"&</b>');
    expect(stage.practice.snapshot().site.memo).toBe('<b>"x"&</b>');
  });

  it('updates the devices that answer, and says 応答なし of the one that is off', async () => {
    const stage = await setStage();
    await enterSite(stage);
    const before = await stage.site.open('devices');
    for (const label of ['デバイス名', 'モデル名', 'OS', '電話番号', '氏名', '収集日時', '登録日時', '更新状況'])
      expect(before.text).toContain(`<th scope="col">${label}</th>`);
    expect(before.text.match(/更新成功/g)).toHaveLength(2);
    const waiting = await stage.site.press('devices-update');
    expect(waiting.text).not.toContain('更新成功');
    expect(waiting.text).toContain('http-equiv="refresh"');
    stage.pass(6_000);
    expect((await stage.site.open('devices')).text.match(/更新成功/g)).toHaveLength(6);
    stage.pass(6_000);
    const after = await stage.site.open('devices');
    expect(after.text.match(/更新成功/g)).toHaveLength(6);
    expect(after.text.match(/応答なし/g)).toHaveLength(1);
    expect(after.text.match(/2026\/11\/23 12:01/g)).toHaveLength(6);
    expect(after.text).not.toContain('http-equiv="refresh"');
    const csv = await stage.site.open('devices-csv');
    expect(fileNameOf(csv)).toBe('DeviceList_PRACTICE_202611231201.csv');
    expect(csv.text.split('\r\n')).toHaveLength(9);
  });

  it('reaches no device while the registered certificate is expired or revoked', async () => {
    for (const scenario of ['expired', 'renew'] as const) {
      const stage = await setStage({ scenario });
      await enterSite(stage);
      await enterPortal(stage);
      if (scenario === 'renew')
        await stage.portal.press('revoke', { row: registeredRow(stage.practice.snapshot()).id });
      await stage.site.press('devices-update');
      stage.pass(15_000);
      expect((await stage.site.open('devices')).text.match(/応答なし/g)).toHaveLength(7);
      if (scenario === 'renew') continue;
      const { text } = await renew(stage, registeredRow(stage.practice.snapshot()).id, await takeCsr(stage));
      await register(stage, text);
      await stage.site.press('devices-update');
      stage.pass(15_000);
      expect((await stage.site.open('devices')).text.match(/更新成功/g)).toHaveLength(6);
    }
  });

  it('has every button and link that the pages of starting over name for the practice', async () => {
    const named = Object.values(texts.ja.startOver.steps)
      .flatMap(({ practice }) => practice ?? [])
      .flatMap((line) => (typeof line === 'string' ? [] : line))
      .flatMap((part) => (typeof part === 'object' && part.kind === 'label' ? [part.text] : []));
    expect(named).toContain('全デバイス削除');
    const stage = await setStage({ scenario: 'start-over' });
    await enterSite(stage);
    const seen = [await stage.site.open('settings'), await stage.site.open('devices')];
    // Once the devices are gone, they can be enrolled again.
    seen.push(await stage.site.press('devices-delete'));
    for (const name of named)
      expect(
        seen.some(({ text }) => text.includes(`>${name}</`)),
        name,
      ).toBe(true);
  });

  it('keeps デバイス情報自動収集 and its interval', async () => {
    const stage = await setStage();
    await enterSite(stage);
    expect((await stage.site.open('dashboard-settings')).text).toContain('value="off" checked');
    const page = await stage.site.press('dashboard-settings', { collect: 'on', interval: '毎日' });
    expect(page.text).toContain('value="on" checked');
    expect(page.text).toContain('<option selected>毎日</option>');
    expect(readable(page)).toContain('登録が完了しました。');
  });

  it('times a session out in the trap, and keeps the CSR', async () => {
    const stage = await setStage({ traps: ['session-timeout'] });
    await enterSite(stage);
    await stage.site.press('csr-issue');
    const { csr } = stage.practice.snapshot().site;
    stage.pass(61_000);
    const out = await stage.site.open('ios-certificate');
    expect(readable(out)).toContain('もう一度ログインしてください');
    await stage.site.press('login');
    expect(readable(await stage.site.open('ios-certificate'))).toContain(csr?.name ?? '?');
    expect(stage.practice.snapshot().site.csr).toEqual(csr);
  });
});
