// Public keys of Apple's certification authorities: leaf push certificates name no address to fetch their issuer from.
// Checked against Apple's published certificate fingerprints (apple.com/certificateauthority) and against the chain
// to the root.

export type AuthorityFigures = {
  readonly commonName: string;
  /** Hex of SHA-256 over the authority's certificate and over its DER SubjectPublicKeyInfo. */
  readonly certificateSha256: string;
  readonly spkiSha256: string;
  readonly subjectKeyIdentifier: string;
  /** DER SubjectPublicKeyInfo, base64. */
  readonly spki: string;
  readonly notBefore: string;
  readonly notAfter: string;
};

export const appleAuthorities: readonly AuthorityFigures[] = [
  {
    commonName: 'Apple Root CA',
    certificateSha256: 'b0b1730ecbc7ff4505142c49f1295e6eda6bcaed7e2c68c5be91b5a11001f024',
    spkiSha256: 'eb4993efa9b089e593418aa893f8e93a7374d810e52fcbe01e7f1d7e92a6d024',
    subjectKeyIdentifier: '2bd06947947609fef46b8d2e40a6f7474d7f085e',
    notBefore: '2006-04-25T21:40:36Z', notAfter: '2035-02-09T21:40:36Z',
    spki: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5JGpCR+R2x5HUOsF7V55hC3rNqJXTFXsixmJ3vlLbPUHqyIwAugYPvhQCdN/QaiY+dHKZpwkaxHQo7vkGyrDH5WeegykR4tb1BY3M8vED03OFGnRyRly9V0O1X9fm/IlA7pVj01dDfFkNSMVSxVZHbOU9/acns9QusFYUGePCLQg98usLCBvcLY/ATCMt0PPD5098ytJKBrI/s61uQ7ZXhzWyz21Oq30Dw4AkguxIRYudNU8DdtiFqujcZJHU1XBry9Bs/j743DN5qNMRX4fTGtQlkGJxHRiCxCDQYczioGxMFjsWgQyjGizjx3eZXP/Z15lvEnYdp8zFGWhd5TJLQIDAQAB',
  },
  {
    commonName: 'Apple Root CA - G2',
    certificateSha256: 'c2b9b042dd57830e7d117dac55ac8ae19407d38e41d88f3215bc3a890444a050',
    spkiSha256: '674039e472561963c8cb00d21a97a90a18bb8a1c4c317ac67e382a652bb573c0',
    subjectKeyIdentifier: 'c499136c1803c27bc0a3a00d7f72807a1c77268d',
    notBefore: '2014-04-30T18:10:09Z', notAfter: '2039-04-30T18:10:09Z',
    spki: 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA2BESSEjaKYpJxRzH7G4zbf5N++Ac3qxe4janJPl/UGtMzrkwVCfls9btJeYwtgU3XhQiEcXoqhvS+7LSCZU4pO8qSYxdPnFmAzj7FvWFiORakgwEMvLIQPtSX5/2wPHjukWgUNUSi/Ld3pGGI/D1tnIuAdoL9i45CF8ZoWNBCxynlMGGxFMvdvYK1wzRgz8aUxnzV9Unf/wTuPiSjfzTKEM8tWgAJV0nYtPdVd1EIJCDNZPFv7gZ+2vj3AhC5q9t+p5Ayk6FhXhJsdfDwTA5Mqt+X6rTi2+fLRohaHBns6PxmEFtkXz419uo518hGowzvzF0t7jR9OAi9L9yNN/3gU1xfVGh4rPw0ygWc2/NzK03fU7rrUDhP4H99z0KPqLxvTGWKVncwhmAjFt0xizTEFMmHRRPxNSBZjyHZzMnFAjptHeENFKPifhomBe/w7uqE5MfXVQvqMd8+w0UvhU9JDTymtx1QWYitAHWC6+QngzqYvibWTwI4pY05GPevDfU6wyIA0MLUK+gNN1QTRX7WiTYDPoMY54fA7Hh7uGqQ/RmZSg3AjHvAcce0cyfbcpUOkDbzs9PRotKZZpqxmhs18yZG0ewcsN3j8T3YZx0H879a6HCnJSCq5Si570burlwOZUXxSnzOVg09cSkxntguWZDUD9uYfwO+YaqYAxDS5UCAwEAAQ==',
  },
  {
    commonName: 'Apple Root CA - G3',
    certificateSha256: '63343abfb89a6a03ebb57e9b3f5fa7be7c4f5c756f3017b3a8c488c3653e9179',
    spkiSha256: '9b219d0fbff36a5fb32090571906bceea68617c833a3f61b81e962a8e64db8af',
    subjectKeyIdentifier: 'bbb0dea15833889aa48a99debebdebafdacb24ab',
    notBefore: '2014-04-30T18:19:06Z', notAfter: '2039-04-30T18:19:06Z',
    spki: 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEmOkvPUBypO2TInKBExzdEJXxxaNOcdwUFtkO5aYFKndke19OONO7HES1f/UftjJiXcnphFtPME8RWgD9WFgMpfUPLE0HRxN12peXl28xXO0rnXsgO9i5VNlemaQ6UQox',
  },
  {
    commonName: 'Apple Application Integration 2 Certification Authority',
    certificateSha256: 'd3496f4b73cd67aab9f2fcb1d5aa41f8dc457769c455c792b70ddb19e92023d6',
    spkiSha256: '4095adc7575991d0f8b4715b7fadc804722b434e3c17f5bc82c9390d893a8392',
    subjectKeyIdentifier: 'f7be7c216091db3d1b7bd83a328169df9e6c7f9b',
    notBefore: '2013-05-24T17:43:37Z', notAfter: '2028-05-24T17:43:37Z',
    spki: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuEihZ2xWCJ3lcMVG9K+F47063qHn2ag2PBlipXwVoEeza4EbEKz+2HTmDjWwWE902KP+7S3upHMlWdSW3CbPnSeLVJzckrHgMxIYYpnIua82GKRqgZGnFW3d3Q8tzAWBHX0QzCmJo8kMmaqi7NkBZ2kHAjwXv0QoJLHELDXWsQIACCXvUKcH2yXGw09vW4e+KvGTp9RsXrI5LgSp4W0cO645cT8E87n0V50jAE+Zg16f8AwBWL610ezXsn7CZeLx7Dym/G7bVrPuCgayC0vJovDxMfau3jVsw4BeUGOQtrptXMDjnyaDSh3em6mwWm/7m2uB7N3fMt78LkKiynha1wIDAQAB',
  },
  {
    commonName: 'Apple Application Integration Certification Authority',
    certificateSha256: 'e6a78796e0c7a3e5437835ca16785b485aa9ddc45ccd0a65aa8933e3c3d08971',
    spkiSha256: 'd331229066558828bac708795a4c50e68756a2f2cb8bd3a6417ce2dae9182913',
    subjectKeyIdentifier: '31ea76a92374a5dfd4fdeea0c1a69ec6110e11ec',
    notBefore: '2016-12-14T21:08:25Z', notAfter: '2026-10-21T00:00:00Z',
    spki: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA41uzJ2oMv26qTOfFP29tTOaildXr1QKvcHRGudGPrDu33gyE0JBf/+dZQ8661cbF7U/8v8OXWTn5ZOgOSp+f9ux6iOrftudiAX+aD8VKFuus5phfQj6Cyx2zau8bwou2CZnJ8CwS1yuIviqo9mE7ieq/f2lGAsxkPiTpX470++KK/gP6KSzayZRI0N7uL4hM9yC1bCLK6YbFS13Pg69PxrAMs+vQmW2t9yZvCS+HuOK0MlGN9swviJfc1wxrksqnHtL6Iz6B9gmmiYo9SAmNCA2wXboFWfF5BaQJW2am7YuTvMddeTfhRDWRjtjXD5WSZ0OsdSsSSSM2EV3T8oK4EwIDAQAB',
  },
  {
    commonName: 'Apple Application Integration CA - G3',
    certificateSha256: 'a64b099dbd73ebb036b4204e1675e8aa821637d09b84980899104ad59d664a3b',
    spkiSha256: '1ef14039492808e74d57500311287de28e114e2204443202652fbdab31cdcd69',
    subjectKeyIdentifier: '23f249c44f93e4ef27e6c4f6286c3fa2bbfd2e4b',
    notBefore: '2014-05-06T23:46:30Z', notAfter: '2029-05-06T23:46:30Z',
    spki: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8BcRhBnXZIXVGl4lgQd26ICi7957rk3gjfxLk+EzVtVmWzWuItCXdg0iTnu6CP12F86Iy3a7ZnC+yOgphP9URQ==',
  },
  {
    commonName: 'Apple Application Integration CA 5 - G1',
    certificateSha256: 'c0d8efbea821079d1b8a98e1198bfcc669331fa7a9c14f09b969f0af08ce4a43',
    spkiSha256: '15e325f19b2fb58bbdeaebafb0292e5d45e8a27fb3709ebeff9151d5b172516a',
    subjectKeyIdentifier: 'd917fe4b6790384b92f4dbced55780140b8f3dc9',
    notBefore: '2019-03-22T17:53:33Z', notAfter: '2034-03-22T00:00:00Z',
    spki: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEks5jvX2GsasoCjsc4a/7BJSAkaz2Md+myyg1b0RL4SHlV90SjY26gnyVvkn6vjPKrs0EGfEvQyX69L6zy4N+ug==',
  },
  {
    commonName: 'Apple Application Integration CA 7 - G1',
    certificateSha256: '928265664dcb4f3e2ec82d93598f0782615e541d975e2254a27d0aa98724502e',
    spkiSha256: 'fa3fc85c33a71924602033a3c11328c6fa1baf32e03d5557672eefc660117222',
    subjectKeyIdentifier: '1a38fe7f80e56dc83716591e1b10f2fa302dafd8',
    notBefore: '2023-03-01T22:12:07Z', notAfter: '2038-03-03T00:00:00Z',
    spki: 'MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEdAaSxdt5vTPqiyYIDKeDzk++mv6ZPU3rQoYnC4d2swvwU15D4AZ1x4+fnqHbBQThJC/y/b5UiwYJtXoDnC6JWPQEjM2vWQKBUJCkwnCb8SD5I0/zeoNYQqVjMme11Uwh',
  },
];
