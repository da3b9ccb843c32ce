// A text about several customers, or a number that several companies have: none is chosen for whoever brings it.
import { describe, expect, it } from 'vitest';
import { casesIn, type KnownCase } from '../../../core/intake/known-cases.ts';
import { lookAt } from '../../../core/intake/look-at.ts';
import { hintsFor } from '../../../core/text/look-words.ts';
import { texts } from '../../../core/text/texts.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const caseOf = (id: string, customer: string, mCode: string, finished = true): KnownCase => ({
  ...{ caseId: `case-${id}`, customerId: `customer-${id}`, customer, mCode, mode: 'real', finished, inUse: finished },
  ...{ step: finished ? 'done' : 'portal', seeksRows: true, target: null, ends: null, topics: [] },
  ...{ registered: null, candidate: null, csrKeys: [] },
});
const sky = caseOf('1', '青空商事', 'M12345678');
const sea = caseOf('2', '海商事', 'M87654321');
const look = (text: string, cases: readonly KnownCase[] = [sky, sea]) =>
  lookAt({ kind: 'text', text }, { now, environment: null, cases: casesIn(cases) });

const table = 'お客様番号\t会社名\t有効期限\nM12345678\t青空商事\t2027/12/24\nM87654321\t海商事\t2026/12/05';
const mail =
  '貴社(M12345678)のMDM証明書の有効期限は2027年6月1日、関連会社(M87654321)のMDM証明書の有効期限は2026年12月20日です。';
const over = 'M12345678とM87654321のMDM証明書の期限が切れました。';

describe('a text about two customers', () => {
  it.each([table, mail, over])('is nobody’s, and carries no end: %s', (text) => {
    const flow = text === over ? 'expired' : 'renew';
    expect(look(text)).toMatchObject({
      ...{ kind: 'two-customers', tone: 'caution', customer: null, mCode: null, notAfter: null },
      mCodes: ['M12345678', 'M87654321'],
      next: [
        { do: 'begin', flow, customerId: 'customer-1', known: { mCode: 'M12345678', notAfter: null } },
        { do: 'begin', flow, customerId: 'customer-2', known: { mCode: 'M87654321', notAfter: null } },
      ],
    });
  });
  it('opens what is open first, and begins nothing for nobody', () => {
    const begun = { ...sea, finished: false, inUse: false, step: 'portal' as const };
    expect(look(mail, [sky, begun]).next).toMatchObject([
      { do: 'open', caseId: 'case-2' },
      { do: 'begin', customerId: 'customer-1' },
    ]);
    expect(look(mail, []).next).toEqual([]);
    expect(look(mail, [{ ...sky, customer: '' }]).next).toEqual([]);
  });
  it.each(['ja', 'en'] as const)('says the numbers, in %s', (language) =>
    expect(hintsFor(look(mail), texts[language], now)).toEqual([texts[language].look.mCodes('M12345678 / M87654321')]),
  );
  it('that was revoked is a stop all the same, for nobody in particular', () =>
    expect(look('M12345678とM87654321のMDM証明書が取り消されました。')).toMatchObject({
      ...{ kind: 'revoked-mail', tone: 'stop', mCode: null, customer: null },
      next: [{ do: 'begin', flow: 'revoke', customerId: null, known: null }],
    }));
  it('names one customer twice, or with the agency’s number: it is theirs', () => {
    expect(look('M12345678\nお客様番号：M12345678')).toMatchObject({ kind: 'customer-code', customer: '青空商事' });
    const agency = caseOf('3', '代理店', 'M11111111');
    expect(
      look('代理店番号M11111111\nお客様番号M12345678\nMDM証明書の有効期限 2026/12/20', [agency, sky]),
    ).toMatchObject({
      ...{ kind: 'renewal-mail', customer: '青空商事', mCode: 'M12345678', notAfter: '2026-12-20T00:00:00Z' },
      next: [{ customerId: 'customer-1' }, {}],
    });
    expect(look('代理店番号 M11111111', [agency]).kind).toBe('unknown-text');
  });
});

describe('a number that two companies have', () => {
  const other = caseOf('4', '山商事', 'M12345678');
  it('is chosen between, and carries no end', () => {
    const text = '貴社(M12345678)のMDM証明書の有効期限は2027年6月1日です。';
    for (const one of ['M12345678', text])
      expect(look(one, [sky, other])).toMatchObject({
        ...{ kind: 'two-customers', tone: 'caution', customer: null, mCode: 'M12345678', mCodes: [], notAfter: null },
        next: [
          { do: 'begin', customerId: 'customer-1', known: { notAfter: null } },
          { do: 'begin', customerId: 'customer-4', known: { notAfter: null } },
        ],
      });
  });
  it('is one where two jobs are of the same company', () => {
    const open = { ...sky, caseId: 'case-5', finished: false, inUse: false, step: 'portal' as const };
    expect(look('M12345678', [open, sky])).toMatchObject({ kind: 'customer-code', next: [{ caseId: 'case-5' }] });
  });
  it('is nobody’s where it was revoked', () =>
    expect(look('M12345678 のMDM証明書が取り消されました。', [sky, other])).toMatchObject({
      ...{ kind: 'revoked-mail', customer: null, mCode: 'M12345678', next: [{ customerId: null }] },
    }));
});

it('a revocation that names the number is that customer’s', () => {
  const topic = 'com.apple.mgmt.External.c69f1c2e-7a44-4d0e-9c3b-2f6d1a8e46f8';
  const mine = { ...sky, topics: [topic.toLowerCase()] };
  expect(look(`Your certificate ${topic} was revoked`, [mine, sea])).toMatchObject({
    ...{
      kind: 'revoked-mail',
      tone: 'stop',
      customer: '青空商事',
      next: [{ flow: 'revoke', customerId: 'customer-1' }],
    },
  });
});
