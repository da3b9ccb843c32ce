// The practice authority's public key: what makes a practice file recognisable as one, and never as Apple's.

/** Common name of the practice authority; every practice name carries the word PRACTICE. */
export const practiceAuthorityName = 'PRACTICE Push Certification Authority';

/**
 * Hex of SHA-1 over its public key, as in Apple's certificates: which key signed, where the name alone says nothing.
 */
export const practiceAuthorityKeyId = '3c816eb6e0779f1f9c7cd0f7e7cfc11c1800d087';

/**
 * DER SubjectPublicKeyInfo, base64. Its private half is published in electron/practice/authority-key.ts and protects
 * nothing.
 */
export const practiceAuthoritySpki =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAq3DSH88hBPHCvC2eR0Q4CL+MXDPK2mXXDyf6oZO5321tdBPZnbjrUKhtKqduoQ88sWiTSGLyqzAW+ykmhBBkH/wEJdo1P+Pze+fPWwHmQ50/NHbHmdWuFFS3ia+C1gJdjq+dSgjP6rFixpPZPlGZX/S3WhXZRxhgJ3Z6ZUJCZHWKik3UtTYbH5Q8tlo8DiRmQMxCh96EoLZfR7LF1Qt/qHi6f7myKskX9T+CQHISaeieaP1hc5M8pUip0BhKqr94aDsl8ct43MbnMxP9DU9SmzR5pUX+jUsdZF30vcyJNTsPlh12g9iFLvPK0sj4G0owd6JgiOp+DiZsIUWU3mSE/QIDAQAB';
