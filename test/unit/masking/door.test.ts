// Every text that a page draws passes the door: what it holds and what is read of it, while the switch is on or a call
// is held.
import { isValidElement } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { jsx, jsxs } from '../../../renderer/masking/jsx-runtime.ts';
import { learn, maskCell, maskedNow, maskText } from '../../../renderer/masking/masking.ts';

const info = (masked: boolean, language = 'ja') => ({ masked, language, ledger: 'good' });
const summary = (customer: string, call: 'open' | null) => ({
  id: customer,
  customer,
  mCode: '',
  onlyOpened: false,
  call: call && { line: call, language: 'ja' },
});
const propsOf = (element: unknown): unknown => (isValidElement(element) ? element.props : null);

beforeEach(() => {
  learn(info(false));
  learn([summary('みなと商事', null), summary('やまと', null)]);
});

it('is open while the switch is off', () => {
  expect(maskedNow()).toBeNull();
  expect(propsOf(jsx('p', { children: 'みなと商事' }))).toEqual({ children: 'みなと商事' });
});

it('masks what an element holds and what is read of it, and leaves fields and handlers', () => {
  learn(info(true));
  const press = () => undefined;
  expect(
    propsOf(
      jsxs('p', {
        children: ['みなと商事', 3, null],
        title: 'みなと商事',
        'aria-label': 'やまと',
        value: 'みなと商事',
        press,
      }),
    ),
  ).toEqual({ children: ['会社A', 3, null], title: '会社A', 'aria-label': '会社B', value: 'みなと商事', press });
  learn(info(true, 'en'));
  expect(maskText('みなと商事')).toBe('Company A');
});

it('what is a word of ours stays in a sentence; a cell that nobody gave a meaning is masked in its table', () => {
  learn({ mapping: ['name', null], preview: [{ line: 2, cells: ['登録', '更新'] }] });
  learn(info(true));
  expect(maskText('証明書を更新して、登録します。')).toBe('証明書を更新して、登録します。');
  expect([maskText('登録'), maskText('更新'), maskCell('更新')]).toEqual(['会社C', '更新', 'メモA']);
});

it('in a call the others’ names go, and the one on the line stays', () => {
  const inCall = {
    id: 'case',
    journey: [],
    state: { customer: { name: 'やまと', mCode: '' }, begunWith: null, call: { line: { kind: 'open' } } },
  };
  learn(inCall);
  expect(maskedNow()).toBe('others');
  expect(maskText('やまと、みなと商事')).toBe('やまと、会社A');
  learn({ ...inCall, state: { ...inCall.state, call: { line: { kind: 'ended' } } } });
  expect(maskText('みなと商事')).toBe('みなと商事');
});

it('a call that is held goes on over the first page', () => {
  learn([summary('みなと商事', null), summary('やまと', 'open')]);
  expect(maskText('やまと、みなと商事')).toBe('やまと、会社A');
});
