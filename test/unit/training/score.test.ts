// Every lesson passed and failed once, by the facts that such a practice leaves, through the product's own rules.
import { describe, expect, it } from 'vitest';
import { readFacts, type FactData, type FactKind } from '../../../core/flows/facts.ts';
import { flows } from '../../../core/flows/flows.ts';
import { viewOf } from '../../../core/case/view-of.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { lessonIds, lessonOf, lessons, marksOf, type LessonId } from '../../../core/training/lessons.ts';
import { markIds, type MarkId } from '../../../core/training/marks.ts';
import { scoreOf } from '../../../core/training/score.ts';
import { texts } from '../../../core/text/texts.ts';
import { digest, sampleData, start } from '../flows/facts-for-tests.ts';

type Told = FactKind | readonly [FactKind, JsonValue];

const with_ = (kind: FactKind, data: object): Told => [kind, { ...(sampleData[kind] as object), ...data }];
const certificateOf = (kind: 'candidate-received' | 'registered-received'): object =>
  (sampleData[kind] as { readonly certificate: object }).certificate;
const came = (change: object, letter = 'd'): Told =>
  with_('candidate-received', {
    sha256: digest(letter),
    certificate: { ...certificateOf('candidate-received'), fingerprintSha256: digest(letter), ...change },
  });
const otherTopic = 'com.apple.mgmt.External.99999999-2222-3333-4444-555555555555';
const sinceLong = { notBefore: '2026-01-25T00:00:00Z', publicKeySha256: digest('f') };
const ofOther = { topic: otherTopic, uid: otherTopic, notBefore: '2026-11-23T10:00:30Z' };
const did = (what: FactData<'practice-did'>['did'], topic: string | null = null): Told => [
  'practice-did',
  { did: what, topic },
];
const issued = did('request-issued');

function practised(lesson: LessonId, told: readonly Told[]) {
  const { flow, trap } = lessons[lesson];
  const all: readonly Told[] = [['practice-prepared', { trap }], ...told];
  const facts = readFacts(
    all.map((one, index) => {
      const [kind, data] = typeof one === 'string' ? [one, sampleData[one]] : one;
      return {
        seq: index + 1,
        kind,
        at: new Date(start + index * 1000).toISOString(),
        run: 'r',
        mono: index * 1000,
        data,
      };
    }),
  );
  const view = viewOf(
    {
      id: 'practice',
      mode: 'practice',
      flow,
      flowVersion: flows[flow].version,
      environment: null,
      siteUrl: null,
      facts,
      seen: [],
      unreadable: [],
      readOnly: false,
    },
    { wall: start + 3_600_000, run: 'r', mono: 3_600_000 },
  );
  expect(facts).toHaveLength(all.length);
  return scoreOf(lesson, { facts, view });
}
const missedIn = (lesson: LessonId, told: readonly Told[]): readonly MarkId[] =>
  practised(lesson, told)
    .marks.filter(({ stand }) => stand === 'missed')
    .map(({ mark }) => mark);

const begun: readonly Told[] = ['customer-named', 'site-entered', 'registered-received', 'registered-confirmed'];
const requested: readonly Told[] = ['csr-requested', 'csr-at-hand', 'csr-received', 'csr-accepted'];
const noted: readonly Told[] = ['apple-id-noted', 'apple-id-accepted', 'way-chosen'];
const ready = with_('candidate-accepted', { verdict: { answer: 'ready', open: [] } });
const ended: readonly Told[] = [
  'csr-handed-over',
  'candidate-received',
  ready,
  'csr-exported-again',
  'registration-done',
  'exported-again',
  'devices-answered',
  'collection-set',
];
const toApple: readonly Told[] = [...begun, ...requested, ...noted];
const whole: readonly Told[] = [...toApple, ...ended];
const expiredWhole: readonly Told[] = [...begun, 'expired-read', ...requested, ...noted, ...ended];
const signatureEnded = with_('csr-received', {
  csr: {
    ...(sampleData['csr-received'] as { readonly csr: object }).csr,
    vendor: {
      ...(sampleData['csr-received'] as { readonly csr: { readonly vendor: object } }).csr.vendor,
      chainNotAfter: '2026-11-01T00:00:00Z',
    },
  },
});
const toStartOver: Told = ['turned-to', { flow: 'start-over', version: flows['start-over'].version }];
const toCreate: Told = ['turned-to', { flow: 'create', version: flows.create.version }];
const sought: readonly Told[] = [['row-sought', { because: 'e320' }]];

/** A first certificate, up to its proof. */
const creating: readonly Told[] = [
  'customer-named',
  'site-entered',
  'devices-enrolled',
  'apple-id-existing',
  'apple-id-used',
  ['apple-id-noted', { site: 'blank', memo: 'first', kept: 'keychain' }],
  'apple-id-accepted',
  ...requested,
  'way-chosen',
  'csr-handed-over',
  did('created', 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555'),
  'candidate-received',
  ready,
  'csr-exported-again',
  'registration-done',
  'exported-again',
];

/** What passes, and what misses the lesson's own point. */
const plays: Readonly<
  Record<
    LessonId,
    { readonly passes: readonly Told[]; readonly fails: readonly Told[]; readonly missed: readonly MarkId[] }
  >
> = {
  renew: {
    passes: whole,
    fails: [...toApple, came(ofOther), ...ended],
    missed: ['right-row'],
  },
  'session-timeout': {
    passes: [...begun, issued, ...requested, ...noted, ...ended],
    // Signed out, signed in again, and pressed again: nothing of it is told on any page.
    fails: [...begun, issued, 'csr-requested', issued, ...requested.slice(1), ...noted, ...ended],
    missed: ['one-request'],
  },
  'vendor-expired': {
    passes: [...begun, 'csr-requested', 'csr-at-hand', signatureEnded],
    fails: [...begun, 'csr-requested', 'csr-at-hand', signatureEnded, issued],
    missed: ['vendor-stopped'],
  },
  'wrong-account': {
    passes: whole,
    fails: [...toApple, did('created', otherTopic), came(ofOther)],
    missed: ['account-kept'],
  },
  locked: { passes: whole, fails: [...toApple, 'trouble-told', toStartOver], missed: ['waited'] },
  json: {
    passes: whole,
    // The Download of a row that nobody renewed.
    fails: [...toApple, came({ ...ofOther, ...sinceLong }), ...ended],
    missed: ['renewed-file'],
  },
  'ended-yesterday': {
    passes: expiredWhole,
    // Whoever says that there is no Renew has not looked: there it is still offered.
    fails: [...begun, 'expired-read', ...requested, ...noted, 'renew-refused', toStartOver],
    missed: ['renew-first'],
  },
  'ended-long-ago': {
    passes: [
      ...begun,
      'expired-read',
      ...requested,
      ...noted,
      'renew-refused',
      'moving-told',
      'devices-counted',
      toStartOver,
    ],
    fails: [...begun, 'expired-read', ...requested, ...noted, 'renew-refused', toStartOver],
    missed: ['weighed'],
  },
  duplicate: {
    passes: [...sought, ...begun, ...requested, ...noted, 'row-judged', 'row-settled', 'stray-told', ...ended],
    fails: [
      ...sought,
      ...begun,
      ...requested,
      ...noted,
      'row-judged',
      ['row-settled', { how: 'unproven' }],
      ['stray-told', { stray: 'serves-another', owner: '総務' }],
      ...ended,
    ],
    missed: ['row-proven', 'owner-told'],
  },
  create: {
    passes: [...creating, 'site-memo-written', ...ended.slice(-2)],
    fails: [...creating, did('created', otherTopic), 'site-memo-later', ...ended.slice(-2)],
    missed: ['created-once', 'site-memo'],
  },
  prepare: {
    passes: ['customer-named', 'apple-id-existing', 'apple-id-used', ...noted.slice(0, 2), 'code-phones'],
    fails: [
      'customer-named',
      'apple-id-existing',
      ['apple-id-used', { use: 'unknown' }],
      ...noted.slice(0, 2),
      ['code-phones', { phones: 'one' }],
    ],
    missed: ['own-apple-id', 'code-phones'],
  },
};

describe.each(lessonIds)('%s', (lesson) => {
  const { passes, fails, missed } = plays[lesson];
  it('is passed', () => {
    const score = practised(lesson, passes);
    expect(score.marks.filter(({ stand }) => stand !== 'kept')).toEqual([]);
    expect(score).toMatchObject({ outcome: 'passed', kept: marksOf(lesson).length });
  });
  it('is failed, and names what was missed', () => {
    expect(practised(lesson, fails).outcome).toBe('missed');
    expect(missedIn(lesson, fails)).toEqual(missed);
  });
  it('is under way while it is', () => {
    expect(practised(lesson, begun.slice(0, 1)).outcome).toBe('under-way');
  });
});

describe('marks', () => {
  it('a certificate made from another request', () => {
    expect(missedIn('renew', [...toApple, came({ publicKeySha256: digest('e') }), ...ended])).toEqual(['own-request']);
  });
  it('a second press after Apple has the first request: told of nowhere, found out when it is compared', () => {
    const late: readonly Told[] = [issued, ...toApple, ...ended.slice(0, 3), issued, 'csr-name-differs'];
    expect(missedIn('renew', late)).toEqual(['one-request']);
    // Pressed once more where one is asked for anew, it is no mistake.
    const anew = with_('candidate-set-aside', { because: 'new-csr' });
    expect(missedIn('renew', [issued, ...toApple, ...ended.slice(0, 3), anew, issued])).toEqual([]);
    expect(missedIn('renew', [...begun, 'csr-requested', ...requested, ...noted, ...ended])).toEqual(['one-request']);
  });
  it('what the right row held before, and what another held: neither was renewed', () => {
    const own = came({ notAfter: '2027-01-25T00:00:00Z', fingerprintSha256: digest('a') });
    expect(missedIn('renew', [...toApple, own, ...ended])).toEqual(['renewed-file']);
    expect(missedIn('renew', [...toApple, came({ ...ofOther, ...sinceLong }), ...ended])).toEqual(['renewed-file']);
  });
  it('another row that was renewed there, though its certificate never came', () => {
    expect(missedIn('renew', [...toApple, did('renewed', otherTopic)])).toEqual(['right-row']);
    const { topic } = certificateOf('registered-received') as { readonly topic: string };
    expect(missedIn('renew', [...toApple, did('renewed', topic), ...ended])).toEqual([]);
  });
  it('a certificate that was created: no row was taken for another, and none was renewed yet', () => {
    const created: readonly Told[] = [...toApple, did('created', otherTopic), came(ofOther)];
    expect(missedIn('renew', created)).toEqual(['not-created']);
    const open = practised('renew', created).marks.filter(({ stand }) => stand === 'open');
    expect(open.map(({ mark }) => mark)).toEqual(expect.arrayContaining(['right-row', 'renewed-file']));
  });
  it('a certificate that was revoked, before or after the renewal', () => {
    expect(missedIn('renew', [...toApple, did('revoked', otherTopic)])).toEqual(['not-revoked']);
    expect(missedIn('renew', [...whole, did('revoked', otherTopic)])).toEqual(['not-revoked']);
  });
  it('turning to a creation, or to starting over before Renew was tried', () => {
    expect(missedIn('wrong-account', [...toApple, toCreate])).toEqual(['account-kept']);
    expect(missedIn('ended-yesterday', [...begun, 'expired-read', toStartOver])).toEqual(['renew-first']);
    expect(missedIn('ended-long-ago', [...begun, 'expired-read', toStartOver])).toEqual(['renew-first', 'weighed']);
  });
  it('an Apple ID that nobody noted', () => {
    expect(missedIn('renew', [...begun, ...requested, 'apple-id-unknown', 'way-chosen', ...ended])).toEqual([
      'apple-id',
    ]);
  });
  it('a registration that was refused, and one that was accepted although something was open', () => {
    expect(missedIn('renew', [...toApple, ...ended.slice(0, 3), 'registration-refused'])).toEqual(['verdict']);
    const open = with_('candidate-accepted', { verdict: { answer: 'needs-attention', open: ['x'] } });
    expect(missedIn('renew', [...toApple, 'candidate-received', open])).toEqual(['verdict']);
  });
  it('a registration that was not shown', () => {
    expect(missedIn('renew', [...whole.slice(0, -3), 'proof-later'])).toEqual(['shown']);
  });
  it('a newer request is wanted after another was issued at the site: that is no second press', () => {
    const again: readonly Told[] = ['csr-name-differs', 'csr-requested'];
    expect(missedIn('renew', [...toApple, ...ended.slice(0, 3), ...again])).toEqual([]);
  });
  it('each has its words in both languages, and each lesson, too', () => {
    for (const { training } of Object.values(texts)) {
      for (const mark of markIds) for (const text of Object.values(training.marks[mark])) expect(text).not.toBe('');
      for (const lesson of lessonIds) expect(training.lessons[lesson].name).not.toBe('');
    }
    expect(new Set(lessonIds.flatMap(marksOf))).toEqual(new Set(markIds));
  });
});

/** A renewal that a caller was led through by the call's pages alone, its usual answers all the way. */
const line = (kind: 'call-began' | 'call-ended'): Told =>
  kind === 'call-began' ? [kind, { has: 'nothing', language: 'ja' }] : [kind, {}];
const heardUpTo: readonly Told[] = [
  line('call-began'),
  'customer-named',
  'site-entered',
  'in-use-told',
  issued,
  'csr-requested',
  'csr-at-hand',
  'csr-told',
  'apple-id-told',
  'way-chosen',
  'signed-in-told',
  'row-told',
  'uploaded-told',
  'renewed-told',
];
const acceptedByEar: Told = [
  'told-accepted',
  {
    said: heardUpTo.length + 1,
    verdict: { answer: 'needs-attention', open: ['told', 'in-use-heard', 'end-unknown', 'serial-unknown'] },
  },
];
const settledByEar: readonly Told[] = ['expiry-moved', 'site-memo-written', 'devices-answered', 'collection-set'];
const byPhone: readonly Told[] = [
  ...heardUpTo,
  acceptedByEar,
  'csr-name-same',
  'registration-done',
  ...settledByEar,
  'ended-as-told',
];

describe('a call', () => {
  it('is blamed for nothing that its own pages led to, and passes nothing that was only heard', () => {
    const score = practised('renew', byPhone);
    const those = (wanted: string) => score.marks.filter(({ stand }) => stand === wanted).map(({ mark }) => mark);
    expect(those('missed')).toEqual([]);
    expect(those('open')).toEqual([]);
    // What the practice sites themselves have seen, or what was pressed, a voice needs not tell.
    expect(those('kept')).toEqual(['one-request', 'not-created', 'not-revoked']);
    expect(score.outcome).toBe('told');
  });
  it('begun within a lesson: that the last check was put off there is no mistake of the learner', () => {
    const upTo: readonly Told[] = [...toApple, ...ended.slice(0, 5)];
    const rest: readonly Told[] = ['proof-later', ...settledByEar, 'ended-as-told'];
    const called = practised('renew', [...upTo, line('call-began'), ...rest]);
    expect(called.marks.filter(({ stand }) => stand !== 'kept')).toEqual([{ mark: 'shown', stand: 'told' }]);
    expect(called.outcome).toBe('told');
    // Alone, and after the call, it is.
    expect(missedIn('renew', [...upTo, 'proof-later'])).toEqual(['shown']);
    expect(missedIn('renew', [...upTo, line('call-began'), line('call-ended'), 'proof-later'])).toEqual(['shown']);
    expect(missedIn('renew', [...upTo, line('call-began'), 'devices-later'])).toEqual(['shown']);
  });
  it('that meets E320 was told no verdict against which it went', () => {
    expect(missedIn('renew', [...heardUpTo, acceptedByEar, 'csr-name-same', 'registration-refused'])).toEqual([]);
  });
  it('what the caller pressed wrongly stays missed', () => {
    expect(missedIn('renew', [...byPhone, did('created', otherTopic)])).toEqual(['not-created']);
    expect(missedIn('renew', [...byPhone, issued])).toEqual(['one-request']);
  });
  it('is not said to have missed the signature that no voice could show', () => {
    expect(practised('vendor-expired', heardUpTo.slice(0, 8)).outcome).toBe('told');
  });
});

it('a practice is a lesson wherever it was begun', () => {
  for (const lesson of lessonIds) expect(lessonOf(lessons[lesson].flow, lessons[lesson].trap)).toBe(lesson);
  expect(lessonOf('renew', 'ended-yesterday')).toBe('ended-yesterday');
  expect(lessonOf('create', 'wrong-account')).toBeNull();
  for (const flow of ['start-over', 'apple-id', 'revoke', 'expired'] as const) expect(lessonOf(flow, null)).toBeNull();
});
