// Chooses a walk's next call: often what the page that shows would do next, as often anything at all.
import type { CaseView } from '../../core/case/view.ts';
import { backBecause, callerHas } from '../../core/flows/call/facts.ts';
import type { CallStage } from '../../core/flows/call/state.ts';
import { practiceTraps, userFacts, type UserFactKind } from '../../core/flows/facts.ts';
import { accessTroubles } from '../../core/flows/renewal/facts.ts';
import { handPaths } from '../../core/files/file-path.ts';
import { flowIds, type FlowId } from '../../core/flows/flow-ids.ts';
import { flows } from '../../core/flows/flows.ts';
import type { StepId } from '../../core/flows/steps.ts';
import { movings, wayOutResults, waysOut, startOverSteps, troubleKinds } from '../../core/flows/trouble/facts.ts';
import type { Call, Ref, Saying, Walked, Wanted } from './calls.ts';
import type { Pool } from './pool.ts';
import type { Chance } from './random.ts';

type Data = Saying['data'];
const none: Data = {};
const refs: readonly Ref[] = ['@candidate', '@newest', '@accepted', '@older', '@none'];
const minute = 60_000;
const day = 24 * 60 * minute;

/** Any data that a kind's schema takes, complete by type: a new fact is walked over as well. */
const anyData: Readonly<Record<UserFactKind, (chance: Chance, pool: Pool) => Data>> = {
  'customer-named': (c) => ({ name: c.oneOf(['練習商事', 'テスト']), mCode: c.oneOf(['', 'M12345678']) }),
  'site-entered': () => none,
  'site-refused': (c) => ({ trouble: c.oneOf(accessTroubles) }),
  'site-noted': (c) => ({ address: c.oneOf(['https://mdm.example.jp/', 'https://other.example.jp/login']) }),
  'site-way-chosen': (c) => ({ way: c.oneOf(['view', 'browser']) }),
  'registered-stated': (c, pool) => ({
    topic: c.oneOf(pool.topics),
    notAfter: c.oneOf([null, '2026-12-08T10:00:00Z', '2030-01-01T00:00:00Z']),
  }),
  'registered-unavailable': () => none,
  'registered-sought': () => none,
  'registered-confirmed': () => none,
  'csr-requested': () => none,
  'csr-at-hand': () => none,
  'csr-preferred': (c) => ({ sha256: c.oneOf(refs) }),
  'csr-accepted': (c) => ({ sha256: c.oneOf(refs) }),
  'apple-id-accepted': () => none,
  'apple-id-unknown': () => none,
  'way-chosen': (c) => ({ way: c.oneOf(['view', 'browser']) }),
  'candidate-accepted': (c) => ({ sha256: c.often(0.8) ? '@candidate' : c.oneOf(refs) }),
  'candidate-set-aside': (c) => ({
    sha256: c.often(0.8) ? '@candidate' : c.oneOf(refs),
    because: c.oneOf(['renew-again', 'new-csr', 'look-again']),
  }),
  'csr-name-same': () => none,
  'csr-name-differs': () => none,
  'registration-done': () => none,
  'registration-refused': (c) => ({ what: c.oneOf(['e320', 'other']) }),
  'expiry-moved': () => none,
  'expiry-not-moved': () => none,
  'site-memo-there': () => none,
  'site-memo-written': () => none,
  'site-memo-later': () => none,
  'site-memo-other': () => none,
  'devices-answered': () => none,
  'devices-later': () => none,
  'collection-set': () => none,
  'collection-later': () => none,
  'collection-declined': () => none,
  'call-began': (c) => ({
    has: c.oneOf(callerHas),
    language: c.oneOf(['ja', 'en']),
    ...(c.often(0.2) ? { about: 'e320' } : {}),
  }),
  'call-parked': () => none,
  'call-resumed': () => none,
  'call-ended': () => none,
  'in-use-told': (c, pool) => heard(c, pool, null),
  'e320-told': (c, pool) => {
    const site = endOf(c, pool);
    return { site, row: c.often(0.5) ? null : site, readBack: true };
  },
  'pc-told': () => none,
  'csr-told': () => none,
  'apple-id-told': () => none,
  'signed-in-told': () => none,
  'row-found-told': (c, pool) => heard(c, pool, null),
  'create-told': () => none,
  'row-told': (c, pool) => heard(c, pool, null),
  'uploaded-told': () => none,
  'renewed-told': (c, pool) => heard(c, pool, c.oneOf(['2027-11-23', '2030-01-01', '2026-12-08'])),
  'made-told': (c, pool) => heard(c, pool, c.oneOf(['2027-11-23', '2030-01-01'])),
  'told-accepted': () => ({ said: '@told' }),
  'row-told-again': (c) => ({ because: c.oneOf(backBecause) }),
  'case-closed': () => none,
  'turned-to': (c) => turning(c.oneOf(flowIds)),
  'pc-accepted': () => none,
  'apple-id-existing': (c) => ({ has: c.oneOf(['yes', 'made', 'no']) }),
  'apple-id-used': (c) => ({ use: c.oneOf(['only-this', 'others', 'unknown']) }),
  'code-phones': (c) => ({ phones: c.oneOf(['two', 'one', 'later']) }),
  'devices-enrolled': (c) => ({ enrolled: c.oneOf(['none', 'some', 'unknown']) }),
  'row-sought': (c) => ({ because: c.oneOf(['e320', 'verdict', 'asked']) }),
  'row-settled': (c) => ({ how: c.oneOf(['proven', 'unproven']) }),
  'stray-told': (c) => ({ stray: c.oneOf(['none', 'made-by-create', 'serves-another', 'unknown']), owner: 'x' }),
  'stray-owner-told': () => none,
  'proof-later': () => none,
  'proof-sought': () => none,
  'ended-as-told': () => none,
  'registered-again': () => none,
  'revoke-told': (c) => ({ what: c.oneOf(['not-pressed', 'pressed', 'mail', 'create-live', 'try']) }),
  'revoked-row-told': (c) => ({ which: c.oneOf(['in-use', 'another', 'unknown', 'help-desk']) }),
  'revoked-asked': () => none,
  'revoked-phones-told': (c) => ({ phones: c.oneOf(['answered', 'silent']) }),
  'old-registered': (c) => ({ result: c.oneOf(['live', 'refused', 'no-file']) }),
  'revoke-practised': (c) => ({ seen: c.oneOf(['revoked', 'silent']) }),
  'trouble-told': (c) => ({ what: c.oneOf(troubleKinds) }),
  'rung-answered': (c) => ({ rung: c.oneOf(waysOut), result: c.oneOf(wayOutResults) }),
  'acos-told': (c) => ({ acos: c.oneOf(['yes', 'no', 'unknown']) }),
  'moving-told': (c) => ({ moving: c.oneOf(movings) }),
  'devices-counted': () => ({ count: 300, minutes: 20, automatic: { older: 40, newer: 60 } }),
  'expired-read': () => none,
  'renew-refused': (c) => ({ why: c.oneOf(['no-button', 'refused', 'row-gone']) }),
  'renew-again': () => none,
  'start-over-planned': (c) => ({ step: c.oneOf(startOverSteps), owner: '総務', on: '2026-11-24' }),
  'start-over-did': (c) => ({
    step: c.oneOf(startOverSteps),
    owner: '総務',
    on: c.oneOf(['2026-11-20', '2030-01-01']),
  }),
  'start-over-left': () => none,
};

const endOf = (chance: Chance, pool: Pool): string =>
  chance
    .oneOf(pool.topics)
    .replaceAll('-', '')
    .slice(-chance.oneOf([4, 4, 8, 12]));

/** Ends of the pool's own numbers, now and then with a digit that was misheard. */
function heard(chance: Chance, pool: Pool, end: string | null): Data {
  const digits = endOf(chance, pool);
  const apsp = chance.often(0.9) ? digits : `${digits.slice(0, -1)}8`;
  return { apsp, serial: chance.often(0.5) ? null : 'cd01b1f2', end, readBack: true };
}

const anyKind = Object.keys(userFacts) as readonly UserFactKind[];
const turning = (flow: FlowId): Data => ({ flow, version: flows[flow].version });

/** What the pages of a step say, the likeliest several times; starting over and a trouble go by the step's id. */
const likely: Readonly<Partial<Record<StepId, readonly (UserFactKind | Wanted | 'pass')[]>>> = {
  customer: ['customer-named', 'customer-named', 'call-began', 'e320-told'],
  'site-access': ['site-entered', 'registered', 'site-refused'],
  registered: [
    'registered',
    'registered-confirmed',
    'registered-confirmed',
    'registered-stated',
    'registered-unavailable',
    'in-use-told',
  ],
  'csr-request': ['csr-requested', 'csr-at-hand'],
  'csr-wait': ['pass', 'csr-at-hand', 'csr'],
  'csr-take': ['csr', 'csr-accepted', 'csr-accepted', 'csr-preferred', 'csr-told'],
  'apple-id': ['apple-id-unknown', 'apple-id-accepted', 'apple-id-told'],
  way: ['way-chosen'],
  portal: [
    'candidate',
    'candidate',
    'candidate',
    'renew-refused',
    'turned-to',
    'signed-in-told',
    'row-told',
    'create-told',
    'uploaded-told',
    'renewed-told',
    'made-told',
  ],
  verdict: [
    'candidate-accepted',
    'candidate-accepted',
    'candidate-accepted',
    'candidate',
    'registered-sought',
    'candidate-set-aside',
    'told-accepted',
    'told-accepted',
    'row-told-again',
  ],
  register: [
    'csr',
    'csr-name-same',
    'csr-name-same',
    'registration-done',
    'registration-done',
    'registration-refused',
    'exported',
  ],
  proof: ['exported', 'exported', 'exported', 'proof-later', 'registered-again'],
  expiry: ['expiry-moved', 'expiry-not-moved', 'exported'],
  'site-memo': ['site-memo-written', 'site-memo-later', 'site-memo-there'],
  devices: ['devices-answered', 'devices-later', 'turned-to'],
  collection: ['collection-set', 'collection-declined', 'collection-later'],
  done: [
    'ended-as-told',
    'proof-sought',
    'devices-answered',
    'collection-set',
    'stray-owner-told',
    'site-memo-other',
    'pass',
    'turned-to',
  ],
  'this-pc': ['pc-accepted', 'pc-told'],
  'apple-id-start': ['apple-id-existing', 'apple-id-used'],
  'code-phones': ['code-phones'],
  prepared: ['turned-to', 'case-closed'],
  'devices-enrolled': ['devices-enrolled'],
  'find-row': ['row-settled', 'registered-sought', 'signed-in-told', 'row-found-told'],
  stray: ['stray-told'],
  'revoke-what': ['revoke-told'],
  'revoke-explained': ['case-closed', 'revoke-told'],
  'revoked-which': ['revoked-row-told'],
  'live-stray': ['old-registered'],
  'revoked-end': ['case-closed', 'revoked-asked', 'revoked-phones-told', 'turned-to'],
  'revoke-try': ['revoke-practised'],
  'revoke-silent': ['revoke-practised'],
  'trouble-kind': ['trouble-told'],
  'trouble-solved': ['turned-to'],
  moving: ['moving-told', 'moving-told', 'renew-again'],
  weigh: ['devices-counted', 'turned-to', 'renew-again'],
  'expired-first': ['expired-read'],
};

const roles: readonly Wanted[] = ['registered', 'csr', 'candidate', 'exported'];

export function chooseCall(chance: Chance, pool: Pool, walked: readonly Walked[]): Call {
  const at = Math.max(0, walked.length - 1 - (chance.often(0.25) ? chance.below(walked.length) : 0));
  const one = walked[at];
  if (!one || (walked.length < 3 && chance.often(0.02))) return beginning(chance, pool, walked.length);
  const { view } = one;
  const dice = chance.below(100);
  if (dice < 70)
    return view.state.call.line.kind === 'open' && chance.often(0.6)
      ? byTelephone(chance, pool, at, view)
      : likelyCall(chance, pool, at, view);
  if (dice < 80) {
    const kind = chance.oneOf(anyKind);
    return { do: 'say', on: at, kind, data: anyData[kind](chance, pool) };
  }
  if (dice < 85) return given(chance, pool, at, chance.oneOf(roles), view, true);
  if (dice < 86) return { do: 'judge-row', on: at, row: chance.below(pool.rows.length) };
  if (dice < 88)
    return {
      do: 'find-row',
      on: at,
      given: chance.often(0.7) ? chance.below(pool.rows.length) : chance.oneOf(pool.certificates).name,
    };
  if (dice < 90) return { do: 'memo', on: at, said: memo(chance) };
  if (dice < 91) return { do: 'check-pc', on: at };
  if (dice < 93) return { do: 'hand-over', on: at };
  if (dice < 94) return { do: 'look', file: chance.oneOf([...pool.certificates, ...pool.others]).name };
  if (dice < 95) return chance.often(0.2) ? { do: 'home' } : { do: 'restart' };
  if (dice < 99)
    return { do: 'pass', ms: chance.oneOf([1000, 1000, minute, 61_000, 61_000, 61_000, day, 20 * day, 200 * day]) };
  return { do: 'set-clock', ms: chance.oneOf([-minute, -minute, -day, day, -400 * day, 400 * day]) };
}

const beginning = (chance: Chance, pool: Pool, cases: number): Call => ({
  do: 'begin',
  flow: chance.often(0.5) ? 'renew' : chance.oneOf(flowIds),
  mode: chance.often(0.7) ? 'practice' : 'real',
  environment: chance.oneOf(['M5', 'M6']),
  trap: chance.often(0.9) ? null : chance.oneOf(practiceTraps),
  like: cases > 0 && chance.often(0.6) ? chance.below(cases) : null,
  topic: chance.often(0.85) ? null : chance.oneOf(pool.topics),
});

const memo = (chance: Chance): Extract<Call, { do: 'memo' }>['said'] =>
  chance.often(0.6)
    ? {
        kind: 'typed',
        address: chance.oneOf(['mdm-group@example.jp', 'other@example.jp', 'no address']),
        from: chance.oneOf(['site', 'elsewhere']),
        replace: chance.often(0.5),
      }
    : { kind: chance.oneOf(['site-blank', 'memo-kept']) };

/** Mostly what fits, so that walks come to an end often enough for what lies there. */
function fitting(chance: Chance, pool: Pool, wanted: Wanted, { mode, state }: CaseView): string {
  const issuer = mode === 'practice' ? 'practice' : 'unknown';
  const candidate = `${issuer}-a-one-new.pem`;
  switch (wanted) {
    case 'csr':
      return chance.oneOf(
        pool.requests.filter(({ name }) =>
          name.includes(mode === 'real' ? '_real_' : chance.often(0.7) ? '_iotex_' : '_'),
        ),
      ).name;
    case 'registered':
      return chance.often(0.7)
        ? `${issuer}-a-old-last.pem`
        : `${issuer}-${chance.oneOf(['a', 'b'])}-old-${chance.oneOf(['last', 'ended', 'new'])}.pem`;
    case 'candidate':
      return chance.often(0.6)
        ? candidate
        : `${issuer}-${chance.oneOf(['a', 'b'])}-${chance.oneOf(['one', 'two'])}-${chance.oneOf(['new', 'later'])}.pem`;
    case 'exported':
      return chance.often(0.8) ? (state.candidate?.name ?? candidate) : `${issuer}-a-old-last.pem`;
  }
}

function given(chance: Chance, pool: Pool, on: number, wanted: Wanted, view: CaseView, any: boolean): Call {
  const file =
    any && chance.often(0.4)
      ? chance.oneOf([...pool.certificates, ...pool.requests, ...pool.others]).name
      : fitting(chance, pool, wanted, view);
  const dice = chance.below(10);
  if (dice < 3 && !any) return { do: 'arrive', on, wanted, via: chance.oneOf(['view', 'folder']), file };
  if (dice < 4) return { do: 'paste', on, wanted, file };
  return {
    do: 'give',
    on,
    wanted,
    via: any ? chance.oneOf([...handPaths, 'view', 'folder'] as const) : chance.oneOf(['drop', 'choose']),
    file,
  };
}

function likelyCall(chance: Chance, pool: Pool, on: number, view: CaseView): Call {
  const { step } = view;
  const wayOut = waysOut.find((one) => one === step);
  if (wayOut) {
    const data = { rung: wayOut, result: chance.oneOf(wayOutResults) };
    return step === 'apple-move' && chance.often(0.3)
      ? given(chance, pool, on, 'registered', view, false)
      : { do: 'say', on, kind: 'rung-answered', data };
  }
  const startOver = startOverSteps.find((one) => step === `so-${one === 'vendor-deleted' ? 'vendor' : one}`);
  if (startOver) {
    const kind = chance.oneOf(['start-over-did', 'start-over-did', 'start-over-did', 'start-over-left'] as const);
    return {
      do: 'say',
      on,
      kind,
      data: kind === 'start-over-left' ? none : { step: startOver, owner: '総務', on: '2026-11-20' },
    };
  }
  if (step === 'find-row' && chance.often(0.5)) return { do: 'find-row', on, given: 0 };
  if (step === 'this-pc' && chance.often(0.5)) return { do: 'check-pc', on };
  if (step === 'apple-id' && chance.often(0.4)) return { do: 'memo', on, said: memo(chance) };
  const next = chance.oneOf(likely[step] ?? ['customer-named' as const]);
  if (next === 'pass')
    return { do: 'pass', ms: chance.oneOf(view.step === 'csr-wait' ? [61_000] : [61_000, day, 370 * day]) };
  if (next === 'registered' || next === 'csr' || next === 'candidate' || next === 'exported')
    return given(chance, pool, on, next, view, false);
  if (next === 'csr-accepted') return { do: 'say', on, kind: next, data: { sha256: '@newest' } };
  if (next === 'apple-id-existing') return { do: 'say', on, kind: next, data: { has: 'yes' } };
  if (next === 'devices-enrolled' && chance.often(0.7))
    return { do: 'say', on, kind: next, data: { enrolled: 'none' } };
  return { do: 'say', on, kind: next, data: anyData[next](chance, pool) };
}

const stages = {
  'sign-in': 'signed-in-told',
  row: 'row-told',
  upload: 'uploaded-told',
  download: 'renewed-told',
} as const satisfies Record<CallStage, UserFactKind>;
/** The same where a first certificate is created. */
const made = { ...stages, row: 'create-told', download: 'made-told' } as const satisfies Record<
  CallStage,
  UserFactKind
>;
/** What a call that goes well says on these steps; elsewhere what is said without one. */
const inCalls: Readonly<Partial<Record<StepId, UserFactKind>>> = {
  registered: 'in-use-told',
  'csr-take': 'csr-told',
  'apple-id': 'apple-id-told',
  verdict: 'told-accepted',
};

function byTelephone(chance: Chance, pool: Pool, on: number, view: CaseView): Call {
  const { step, state } = view;
  const said = view.traits.newTopic ? made : stages;
  const kind = step === 'portal' ? said[state.call.stage] : inCalls[step];
  if (kind === undefined) return likelyCall(chance, pool, on, view);
  const { inUse } = state.call;
  // The number in use was misheard, and is read out once more.
  if (inUse && chance.often(0.08))
    return { do: 'say', on, kind: 'in-use-told', data: anyData['in-use-told'](chance, pool) };
  const same = inUse && chance.often(0.8) ? { apsp: inUse.apsp } : {};
  return {
    do: 'say',
    on,
    kind,
    data: { ...anyData[kind](chance, pool), ...(kind === 'row-told' || kind === 'renewed-told' ? same : {}) },
  };
}
