// What the second side answers about hand-over files: words, a file that is made, and one with everything that differs.
import { succeed } from '../../../core/base/result.ts';
import type { HandOverSight } from '../../../core/hand-over/sight.ts';
import type { Answers } from './second-side.ts';

const ends = ['2027-03-10T01:02:03Z', '2026-03-10T01:02:03Z'] as const;
const since = '2026-11-20T02:03:04.005Z';
const sight: HandOverSight = {
  ok: true,
  madeAt: '2026-11-29T02:03:04.005Z',
  nothing: false,
  companies: [
    {
      name: '北海道・東北地方広域連携情報システム推進協同組合連合会',
      code: 'M10000001',
      here: { id: '00000000-0000-4000-8000-000000000000', name: '北海道・東北連合会' },
      fields: [
        {
          field: 'name',
          here: '北海道・東北連合会',
          file: '北海道・東北地方広域連携情報システム推進協同組合連合会',
          stays: 'file',
        },
        { field: 'note', here: '', file: '受付は3階\n10時から', stays: 'file' },
        {
          field: 'siteUrl',
          here: 'https://a.example/an-address-that-goes-on-and-on-without-any-blank',
          file: '',
          stays: 'here',
        },
      ],
      certificates: [
        { lastFour: '4c70', end: ends[0], stand: 'new', hereEnd: null },
        { lastFour: 'a6d3', end: ends[1], stand: 'same', hereEnd: ends[1] },
        { lastFour: '7d12', end: ends[0], stand: 'differs', hereEnd: ends[1] },
        { lastFour: '9f00', end: ends[0], stand: 'differs', hereEnd: null },
      ],
      noted: 3,
      jobs: [
        { flow: 'renew', since, stand: 'new', more: 31 },
        { flow: 'create', since, stand: 'longer', more: 4 },
        { flow: 'duplicate', since, stand: 'same', more: 0 },
        { flow: 'apple-id', since, stand: 'parted', more: 0 },
        { flow: 'expired', since, stand: 'elsewhere', more: 0 },
      ],
      changes: true,
    },
    {
      name: '',
      code: '',
      here: null,
      fields: [
        { field: 'note', here: '', file: '受付は3階\n10時から', stays: 'file' },
        {
          field: 'siteUrl',
          here: '',
          file: 'https://a.example/an-address-that-goes-on-and-on-without-any-blank',
          stays: 'file',
        },
      ],
      certificates: [],
      noted: 1,
      jobs: [],
      changes: true,
    },
  ],
};

type HandOverCalls = Pick<
  Answers,
  'handOver.propose' | 'handOver.make' | 'handOver.show' | 'handOver.look' | 'handOver.take' | 'handOver.cancel'
>;

export const handOverAnswers: HandOverCalls = {
  'handOver.propose': ({ language }) =>
    succeed(
      language === 'ja'
        ? ['さくら', 'みなと', 'たまご', 'きょうりゅう', 'ことり'].map((said) => ({ said, typed: 'kyouryuu' }))
        : ['garden', 'harbour', 'kitchen', 'umbrella', 'window'].map((said) => ({ said, typed: said })),
    ),
  'handOver.make': () => succeed({ made: true, name: '引き継ぎ_北海道・東北連合会.age' }),
  'handOver.show': () => succeed(null),
  'handOver.look': ({ typed }) => {
    if (typed === 'wrong') return succeed({ ok: false, why: 'shut', names: [] });
    return succeed(typed.includes('gardn') ? { ok: false, why: 'unknown-words', names: ['gardn', 'kichen'] } : sight);
  },
  'handOver.take': () => succeed({ done: true, companies: 2, jobs: 2, company: null }),
  'handOver.cancel': () => succeed(null),
};
