// THROW-AWAY KEY, PUBLISHED ON PURPOSE: the practice authority's private key.
// It signs practice certificates only. Nothing trusts it outside practice (core/crypto/practice-authority.ts), and
// fixed
// rather than made per run, so that a practice case begun yesterday, `inspect` and the demo files agree on who signed.
import { practiceName, type Issuer } from '../../core/crypto/issue.ts';
import { practiceAuthorityKeyId, practiceAuthorityName } from '../../core/crypto/practice-authority.ts';

export const practiceAuthorityKeyPem = `-----BEGIN PRIVATE KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQCrcNIfzyEE8cK8
LZ5HRDgIv4xcM8raZdcPJ/qhk7nfbW10E9mduOtQqG0qp26hDzyxaJNIYvKrMBb7
KSaEEGQf/AQl2jU/4/N7589bAeZDnT80dseZ1a4UVLeJr4LWAl2Or51KCM/qsWLG
k9k+UZlf9LdaFdlHGGAndnplQkJkdYqKTdS1NhsflDy2WjwOJGZAzEKH3oSgtl9H
ssXVC3+oeLp/ubIqyRf1P4JAchJp6J5o/WFzkzylSKnQGEqqv3hoOyXxy3jcxucz
E/0NT1KbNHmlRf6NSx1kXfS9zIk1Ow+WHXaD2IUu88rSyPgbSjB3omCI6n4OJmwh
RZTeZIT9AgMBAAECggEADiFjavRt2p7Ol9IEEghWZ1TaYx3Ft3szXvAYS/RaxUab
Vzjs89SyWIM5VDhZTvRsN+HQWeQF767WsLwzN36zsfXZ+wC26N2HS7bPNBy+TOO2
D5icBQWZWTBOXGPXRdULabT3IuCtD8Fadyw9I1IjG8dAzC+xfpb3aJPvAfo/HKZ3
Y9eamMktCQ8cVLJummLeQoeGIrSrDzmHfve0pQ/qWq3BqjTDCFgsY7qc/aTZKoAd
sKlnZFjgLhbBMg00mVg0aglx9TeZGm401ZKJe8+79yn2KSCEVRlcuNFBA5OPUU/6
NVhzOiSIC0znJGWmjgDoe1ASgdo0XsIpvVzaH4uzgQKBgQDrwkRX4JzX3ucBNIlL
pXHK5kk4X0jx4kVkhccO2G+KbUbz8aNe3aZon1+GALo0Mttc9tJtSgtGNOEB0dlB
HwGbDKIo/vDRZYVImjV6ON+HJ1LfpXvqgTCizJJr6WpAsWoxHKpNJT406TExBL4F
YRNDmxjxaFMqrDDGNBPATWb2nQKBgQC6KOh/Ss6alh5zfLF0wQgCdh7Z9wlZX0O3
g+PNgmNmC5dOZnpsZg3oarIvhATTvZIauIab3ZBHXzBJuOhLIJB1QYnKgdPcn5a1
Z09yBT2t9qAnDTuL4+WxGhhBbrsWKIHzgGKoVprXggPCvO2RIWX2mR45b1L9lnIL
4AXj1u9J4QKBgQCF0i+Y8hYVMqFNPdTw62g8E5tcNDnjktxwwr7K3m/x0zWDIpXp
M0dR+6TtG1yWZIe/rRqkjnL31uwhbEw1erQenn0taAip00Zkf6P7TG0U+m1AJV7B
LbO9tQEn38ZAEnSEjBDe2VUGE5eoi1iRFRkqNs9huCX9AuBsoQLVFRpswQKBgAHx
Y1vQwA9E+dRivMdnLFo6OWA0/9f68o37xmjir37lKBMdZrGy7vo6AtoUGqjLFbdJ
rb36tgLIr4xVbbc7A8b1hCak7D0lPUFvbpjWDSq/pDREIxb2rfMHPrGQIku86H5O
HLl9Deip5rglmKUnIBVOy831p3wWEeKl1+nk2GKBAoGBAL8LutVdOXje48aBc/XO
Jr2nxEs/CSzYtcQUqwlYbB4ETfQS4W2R2DAOOv9DUmYC0bf5MFwaaTVhMgJxpWfW
I7tuMCDLQKtP2mx5uBqvnvey+5b6m2xa9LlLLOefOT/C4L1qq7B/YWSSKCDav+df
haVQtHb7v4qd/Ah90hA9DUWe
-----END PRIVATE KEY-----
`.trim();

export const practiceAuthority: Issuer = {
  name: practiceName(practiceAuthorityName),
  privateKeyPem: practiceAuthorityKeyPem,
  keyId: practiceAuthorityKeyId,
};
