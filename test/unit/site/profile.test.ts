// The management site is data: with another site's profile the same rules run and the same texts quote it, and no
// word of BCDM's stands anywhere but in its own profile.
import { casesIn } from '../../../core/intake/known-cases.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { accepts } from './accepts.ts';
import { madeUp } from './made-up.ts';
import { bcdm } from '../../../core/site/bcdm.ts';
import { environmentLearned } from '../../../core/case/environment.ts';
import { readFacts, type Fact, type FactKind } from '../../../core/flows/facts.ts';
import { stateOf } from '../../../core/case/state.ts';
import { sights } from '../../../core/advice/sights.ts';
import { practiceCode } from '../../../core/customers/practice-customer.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { waitedUntil, waitFor } from '../../../core/engine/wait.ts';
import { flowIds } from '../../../core/flows/flow-ids.ts';
import { renew } from '../../../core/flows/renewal/steps.ts';
import { lookAt } from '../../../core/intake/look-at.ts';
import { csrTime, issuedAt, issueStamp } from '../../../core/reading/csr-time.ts';
import { environmentOf } from '../../../core/site/vendors.ts';
import { drawn } from '../../../core/text/drawn.ts';
import { textsFor } from '../../../core/text/for-flow.ts';
import { csrFileName, environmentNames } from '../../../electron/practice/world/environments.ts';
import { showCertificatePage } from '../../../electron/practice/site/certificate-page.ts';
import { exportDevices, showDashboardSettings, showDevices } from '../../../electron/practice/site/device-page.ts';
import { done } from '../../../electron/practice/site/layout.ts';
import { showHome, showLogin, showSettings } from '../../../electron/practice/site/plain-pages.ts';
import { register } from '../../../electron/practice/site/registration.ts';
import { openWorld } from '../../../electron/practice/world/world.ts';
import { root } from '../../../scripts/runtime/paths.ts';
import { at, digest, factsOf, sampleData, start, stepFor, wholeRenewal } from '../flows/facts-for-tests.ts';
import { leavesOf, type Leaf } from '../text/leaves.ts';

vi.mock('../../../core/site/current.ts', async () => ({ site: (await import('./made-up.ts')).madeUp }));

/** What BCDM calls something, and what the made-up site calls it, by the place in the profile. */
const pairs = pairsOf(bcdm, madeUp, '');

/** Words that we, phones, browsers or Apple use as well, so that they say nothing about the site. */
const ordinary: ReadonlySet<string> = new Set(
  [
    // Our own sentences: home, sign in and out, passwords, registering, deleting, certificates and their end, each day.
    ...['home', 'signIn', 'signOut', 'password', 'certificate', 'register', 'expiry', 'edit', 'delete', 'interval'],
    ...['collectionOn', 'collectionOff', 'daily', 'weekly', 'monthly'],
    // A phone and a browser have settings and a file chooser, too; Apple's panel has a Subject DN.
    ...['settings', 'chooseFile', 'chooseFileEnglish', 'subject'],
    // Columns of any list of devices.
    ...['deviceOs', 'devicePhone', 'devicePerson', 'deviceSerial'],
  ].map((key) => `labels.${key}`),
);
const ordinaryElsewhere: ReadonlySet<string> = new Set([
  // Parts of words and of names, not words.
  'refusals.codes.letter',
  'customerCode.letter',
  'csrFile.stamp',
  'csrFile.ending',
  // Environments have these names in the ledger, whatever a site calls them.
  'environments.M5.name',
  'environments.M6.name',
  'usualEnvironment',
  // Words of a sentence about anything.
  'refusals.otherTopic.says.0',
  'refusals.otherTopic.says.1',
  'refusals.otherTopic.tells',
  'refusals.says.0',
  'refusals.says.1',
  'refusals.says.2',
  'refusals.drawn.1',
]);
// The menu is made of labels.
const distinctive = pairs.filter(
  ({ key }) => !key.startsWith('menu.') && !ordinary.has(key) && !ordinaryElsewhere.has(key),
);
const wordsOfBcdm = [...new Set(distinctive.map(({ word }) => word))];

type Pair = { readonly key: string; readonly word: string; readonly other: string };
function pairsOf(one: unknown, other: unknown, key: string): readonly Pair[] {
  if (typeof one === 'string') return [{ key, word: one, other: typeof other === 'string' ? other : '' }];
  if (typeof one !== 'object' || one === null) return [];
  const others = new Map(Object.entries(typeof other === 'object' && other !== null ? other : {}));
  return Object.entries(one).flatMap(([name, value]) =>
    pairsOf(value, others.get(name), key ? `${key}.${name}` : name),
  );
}

const whereIn = (words: readonly string[], text: string): readonly string[] =>
  words.filter((word) => text.includes(word));
const joined = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const leaves = (language: 'ja' | 'en'): readonly Leaf[] =>
  flowIds.flatMap((flow) => leavesOf(textsFor(language, flow), flow));

describe('with the profile of another site', () => {
  it('a renewal goes through its steps to the end', () => {
    const steps = wholeRenewal.map(
      (_kind, index) => stepFor(renew, factsOf(wholeRenewal.slice(0, index + 1)), at(3_600_000)).id,
    );
    expect([...new Set(steps)]).toEqual([
      ...['site-access', 'registered', 'csr-request', 'csr-take', 'apple-id', 'way', 'portal', 'verdict', 'register'],
      ...['proof', 'devices', 'collection', 'done'],
    ]);
  });

  it('its wait is waited, not BCDM’s', () => {
    const state = stateOf(factsOf(['csr-requested']));
    expect(waitFor(state.request, at(bcdm.csrWaitMs)).remainingMs).toBe(120_000);
    expect(waitFor(state.request, at(madeUp.csrWaitMs)).remainingMs).toBe(0);
    expect(waitedUntil(state)).toBe(new Date(start + madeUp.csrWaitMs).toISOString());
    const asked = wholeRenewal.slice(0, wholeRenewal.indexOf('csr-requested') + 1);
    const stepAt = (ms: number) => stepFor(renew, factsOf(asked), at(asked.length * 1000 + ms)).id;
    expect([stepAt(bcdm.csrWaitMs), stepAt(madeUp.csrWaitMs)]).toEqual(['csr-wait', 'csr-take']);
  });

  it('the time of issue is read off its file names, and puts requests in order', () => {
    const [older, newer] = ['Yokyu+NISHI.30-11-2026@09h05.req', 'Yokyu+NISHI.01-12-2026@08h00 (1).req.txt'];
    expect(csrTime(older)).toEqual({ year: 2026, month: 11, day: 30, hour: 9, minute: 5 });
    expect(issueStamp(newer)).toBe('202612010800');
    expect(csrTime('PushCertificate_SOFTBANK_202403131733.csr')).toBeNull();
    expect(csrTime('Yokyu+NISHI.31-13-2026@09h05.req')).toBeNull();
    // Its dots and signs are taken as they are.
    expect(csrTime('Yokyu+NISHI_30-11-2026@09h05.req')).toBeNull();
    const received = (letter: string, name: string): readonly [FactKind, JsonValue] => [
      'csr-received',
      { ...(sampleData['csr-received'] as object), sha256: digest(letter), name },
    ];
    const state = stateOf(said(received('b', newer), received('d', older)));
    expect(state.csrs.at(-1)?.name).toBe(newer);
    expect(csrFileName('M6', issuedAt({ year: 2026, month: 11, day: 30, hour: 9, minute: 5 }))).toBe(
      'Yokyu+PRACTICE_NISHI.30-11-2026@09h05.req',
    );
  });

  it('its vendors tell its environments', () => {
    expect(
      [bcdm, madeUp].map(({ environments: { M5, M6 } }) => [M5, M6].map(({ vendor }) => environmentOf(vendor))),
    ).toEqual([
      [null, null],
      ['M5', 'M6'],
    ]);
    const row = { list: digest('e'), at: 0, apsp: '11111111-2222-3333-4444-555555555555', serial: 'cd01b1' };
    const learnedFrom = (vendor: string) =>
      environmentLearned(
        stateOf(said(['registered-received', sampleData['registered-received']], ['row-seen', { ...row, vendor }])),
        null,
      );
    expect([madeUp.environments.M6.vendor, bcdm.environments.M6.vendor].map(learnedFrom)).toEqual(['M6', null]);
    expect(environmentNames.M5.vendor).toBe('PRACTICE Higashi K.K. (East)');
  });

  it('its refusals, its answers and its customer codes are known, and BCDM’s are not', () => {
    const kindOf = (text: string) =>
      lookAt({ kind: 'text', text }, { now: start, environment: null, cases: casesIn([]) }).kind;
    expect(
      [
        '（X-77）',
        'x- 77 と出ました',
        '鍵のトピック番号が合いません',
        '鍵が取り込めません。証明書',
        '(X-12)',
        '受け取りました！',
        'KY12345',
      ].map(kindOf),
    ).toEqual(['e320', 'e320', 'e320', 'site-refused', 'site-refused', 'request-receipt', 'customer-code']);
    for (const text of ['E320 と出ました', 'Bundle Identifierが一致しません', '登録が完了しました。', 'M12345678'])
      expect(['e320', 'site-refused', 'request-receipt', 'customer-code']).not.toContain(kindOf(text));
    expect(['KY12345', 'M12345678'].map(accepts)).toEqual([true, false]);
    expect(practiceCode).toBe('KY00000');
  });
});

/** Facts that follow one another by a second. */
const said = (...list: readonly (readonly [FactKind, JsonValue])[]): readonly Fact[] =>
  readFacts(
    list.map(([kind, data], index) => ({
      seq: index + 1,
      kind,
      data,
      at: new Date(start + index * 1000).toISOString(),
      run: 'run-1',
      mono: index * 1000,
    })),
  );

describe('what is seen', () => {
  it.each(['ja', 'en'] as const)('%s: no text says a word of BCDM’s', (language) => {
    const found = leaves(language).flatMap(({ path, text }) =>
      whereIn(wordsOfBcdm, joined(text)).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['ja', 'en'] as const)(
    '%s: each text that quotes BCDM quotes the other site in the same place',
    async (language) => {
      const other = leaves(language);
      vi.resetModules();
      vi.doMock('../../../core/site/current.ts', () => ({ site: bcdm }));
      const fresh = await import('../../../core/text/for-flow.ts');
      const first = flowIds.flatMap((flow) => leavesOf(fresh.textsFor(language, flow), flow));
      // A menu of three is a longer line, but no further one.
      expect(other.map(({ path }) => path)).toEqual(first.map(({ path }) => path));
      const quoting = first.flatMap(({ path, text }, index) =>
        distinctive
          .filter(({ word }) => joined(text).includes(word))
          // A word may stand inside a longer one of the same profile, which is quoted whole.
          .filter(
            ({ word }) =>
              !distinctive.some(
                (longer) => longer.word !== word && longer.word.includes(word) && joined(text).includes(longer.word),
              ),
          )
          .map(({ word, other: instead }) => ({
            path,
            word,
            quoted: joined(other[index]?.text ?? '').includes(instead),
          })),
      );
      expect(quoting.length).toBeGreaterThan(1000);
      expect(quoting.filter(({ quoted }) => !quoted)).toEqual([]);
    },
  );

  it('the pictures and what may be seen quote the other site', () => {
    const all = [...leavesOf(drawn), ...leavesOf(sights)].map(({ text }) => text).join('\n');
    expect(whereIn(wordsOfBcdm, all)).toEqual([]);
    expect(whereIn([madeUp.labels.issue, 'X-77', madeUp.vendorTranslated, 'Higashi K.K. (East)'], all)).toHaveLength(4);
  });

  it('the practice site is the other site', async () => {
    const world = await openWorld({ scenario: 'start-over', environment: 'M5', traps: [], now: () => start });
    const state = world.state();
    const pages = [
      showLogin(true),
      showHome(),
      showSettings(),
      showCertificatePage({ state, now: start, said: done, editing: false }),
      showCertificatePage({ state, now: start, said: register(state, undefined, start).said, editing: true }),
      showDevices(state, start),
      ...[1000, 60_000].map((ago) =>
        showDevices({ ...state, site: { ...state.site, update: { at: start - ago, heard: false } } }, start),
      ),
      showDevices({ ...state, site: { ...state.site, devices: [] } }, start),
      exportDevices(state, start),
      showDashboardSettings(state, done),
    ]
      .map(({ body }) => (typeof body === 'string' ? body : Buffer.from(body).toString()))
      .join('\n');
    expect(whereIn(wordsOfBcdm, pages)).toEqual([]);
    expect(pages).toContain('鍵データを選んでください。(X-10)');
    // The browser words its own button.
    const { chooseFile, chooseFileEnglish, ...labels } = madeUp.labels;
    expect([chooseFile, chooseFileEnglish].filter((label) => pages.includes(label))).toEqual([]);
    expect(Object.values(labels).filter((label) => !pages.includes(label))).toEqual([]);
  });
});

describe('the sources', () => {
  const sources = ['core', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name)),
  );

  it('no word of BCDM’s is written but in its profile', () => {
    const found = sources
      // The second holds Apple's words as browsers translate them: its file chooser is worded like any other.
      .filter((name) => !['core/site/bcdm.ts', 'core/portal/labels.ts'].includes(name))
      .flatMap((name) =>
        literalsIn(name).flatMap((literal) => whereIn(wordsOfBcdm, joined(literal)).map((word) => `${name}: ${word}`)),
      );
    expect(wordsOfBcdm).toEqual(
      expect.arrayContaining([
        'CSR発行',
        'ファイル出力',
        'iOS証明書登録',
        'Bundle Identifier',
        'E320',
        '最新情報に更新',
      ]),
    );
    expect(wordsOfBcdm).toEqual(
      expect.arrayContaining(['デバイス一覧', 'IoT-EX Inc.', 'SOFTBANK Corp.', 'PushCertificate']),
    );
    expect(found).toEqual([]);
  });

  it('no text marks a word of BCDM’s as a label but by the profile', () => {
    // Phones and browsers have settings, too, and are named as they are.
    const labels = new Set(Object.values(bcdm.labels).filter((one) => one !== bcdm.labels.settings));
    const found = sources
      .filter((name) => name.startsWith('core/text/'))
      .flatMap((name) =>
        [...readFileSync(join(root, name), 'utf8').matchAll(/label\('([^']+)'\)/g)]
          .filter(([, word = '']) => labels.has(word))
          .map(([call]) => `${name}: ${call}`),
      );
    expect(found).toEqual([]);
  });

  it('no page begins a case in an environment of its own choice', () => {
    const found = sources
      .filter((name) => name.startsWith('renderer/'))
      .flatMap((name) =>
        [...readFileSync(join(root, name), 'utf8').matchAll(/environment: 'M\d'/g)].map(([said]) => `${name}: ${said}`),
      );
    expect(found).toEqual([]);
  });

  it('each label of the profile is quoted somewhere', () => {
    const all = sources.map((name) => readFileSync(join(root, name), 'utf8')).join('\n');
    const quoted = (key: string) =>
      new RegExp(`\\blabels\\.${key}\\b`).test(all) ||
      new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = site\\.labels`).test(all);
    expect(Object.keys(bcdm.labels).filter((key) => !quoted(key))).toEqual([]);
  });

  /** What is written between quotes, in markup and in patterns; comments are none of it. */
  function literalsIn(name: string): readonly string[] {
    const text = readFileSync(join(root, name), 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node) ||
        ts.isJsxText(node) ||
        ts.isRegularExpressionLiteral(node)
      )
        found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  }
});
