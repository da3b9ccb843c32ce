import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { issueCertificate, practiceName } from '../../../core/crypto/issue.ts';
import { writePem } from '../../../core/formats/pem-text.ts';
import { createPortalHandler } from '../../../electron/practice/portal/handler.ts';
import { makeKey } from '../../../electron/practice/world/issuing.ts';
import { openWorld } from '../../../electron/practice/world/world.ts';
import { beginning, ticketOf } from './stage.ts';
import { buttons, createVisitor, readable } from './visitor.ts';

describe('practice portal under other names', () => {
  it('stands at one host over TLS, with its sign-in at another', async () => {
    const world = await openWorld({ environment: 'M6', scenario: 'renew', now: () => beginning });
    const key = await makeKey();
    const name = practiceName('PRACTICE TLS');
    const der = issueCertificate({
      subject: name,
      issuer: { name, privateKeyPem: key.privateKeyPem },
      publicKeySpki: key.publicKeySpki,
      serial: '01',
      notBefore: beginning,
      notAfter: beginning + 86_400_000,
      isCa: false,
      purpose: 'server',
    });
    const handler = createPortalHandler(world, { secretRequired: false, signInOrigin: 'https://sign-in.example' });
    const server = createServer({ key: key.privateKeyPem, cert: writePem('CERTIFICATE', der) }, handler);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    try {
      const visitor = createVisitor({ tlsPort: (server.address() as AddressInfo).port });
      const page = await visitor.open('https://portal.example/pushcert/');
      expect(page.url).toMatch(/^https:\/\/sign-in\.example\/IDMSWebAuth\/login\?ticket=/);
      const ticket = ticketOf(page);
      const second = await visitor.press('login', { ticket });
      expect(second.headers['content-security-policy']).toContain("form-action 'self' https://portal.example");
      const list = await visitor.press('verify', { ticket });
      expect(list.url).toBe('https://portal.example/pushcert/');
      expect(list.headers['content-security-policy']).toContain("form-action 'self' https://sign-in.example");
      expect(buttons(list)).toContain('Renew');
      expect((await visitor.open('practice.css')).text).toContain('.band');
      expect(readable(await visitor.open('renew?row=row-1'))).toContain('Renew Push Certificate');
      expect(list.text).not.toMatch(/(?:href|action|src)="(?:https?:|\/)/);
      expect((await visitor.press('sign-out')).url).toContain('https://sign-in.example/');
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
