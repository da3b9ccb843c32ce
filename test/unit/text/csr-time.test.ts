// When a request was issued, read off its name.
import { expect, test } from 'vitest';
import { csrTime } from '../../../core/text/csr-time.ts';

test.each([
  'PushCertificate_SOFTBANK_202403131733.csr', 'PushCertificates_SOFTBANK_202403131733.csr', 'PushCertificate_SOFTBANK_202403131733 (1).csr',
  'PushCertificate_SOFTBANK_202403131733.csr.txt', 'PushCertificate_202403131733.csr',
])('the time is read off %s', (name) => {
  expect(csrTime(name)).toEqual({ month: 3, day: 13, hour: 17, minute: 33 });
});

test.each(['', 'PushCertificate_.csr', 'request.csr', 'PushCertificate_SOFTBANK_202413991733.csr', 'PushCertificate_2024031317330000.csr'])('no time in "%s"', (name) => {
  expect(csrTime(name)).toBeNull();
});
