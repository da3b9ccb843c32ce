// A number of devices as people write it, in a field and in a table's cell alike.
import { expect, it } from 'vitest';
import { readDeviceCount } from '../../../core/customers/profile.ts';

it.each([
  ['300', 300],
  [' 1,200 ', 1200],
  ['300台', 300],
  ['３００ 台', 300],
  ['0', 0],
  ['000012', 12],
  ['999999', 999_999],
  ['1000000', null],
  ['約300', null],
  ['300以上', null],
  ['-3', null],
  ['3.5', null],
  ['台', null],
  ['', null],
])('%s is %s', (text, count) => expect(readDeviceCount(text)).toBe(count));
