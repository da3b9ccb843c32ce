// Everything in a page that asks the network for something, each abroad: none may arrive there.
import { expect } from '@playwright/test';
import { rest, test } from './driver/probe.ts';

test.describe('hostile: requests abroad', () => {
  test('pictures, styles, fonts, scripts, sounds, films and icons', async ({ probe }) => {
    const to = (name: string) => `https://${name}.${probe.evil}/x`;
    await probe.visit(`<img src="${to('img')}"><img srcset="${to('srcset')} 2x"><picture><source srcset="${to('source')}"><img></picture><input type="image" src="${to('input')}">
      <link rel="stylesheet" href="${to('css')}"><link rel="icon" href="${to('icon')}"><link rel="manifest" href="${to('manifest')}"><script src="${to('script')}"></script><script type="module">import '${to('module')}'</script>
      <style>@import '${to('import')}'; @font-face { font-family: f; src: url(${to('font')}) } body { background: url(${to('background')}); font-family: f; cursor: url(${to('cursor')}), auto } p::before { content: url(${to('content')}) }</style><p>x
      <video src="${to('video')}" poster="${to('poster')}"></video><audio src="${to('audio')}" autoplay></audio><video><track default src="${to('track')}"></video><svg><image href="${to('svg')}"/><use href="${to('use')}#a"/></svg>`);
    for (const name of ['img', 'css', 'script', 'module', 'import', 'font', 'background', 'video', 'audio'])
      await probe.refused(new RegExp(`\\w+ ${name}\\.p\\d+\\.evil\\.example: (host|policy)`));
  });

  test('fetch, XMLHttpRequest, beacons, event streams, pings and what outlives the page', async ({ probe }) => {
    await probe.visit(`<a id="ping" ping="https://ping.${probe.evil}/" href="#here">x</a>`);
    await probe.run(`for (const mode of ['cors', 'no-cors']) fetch('https://fetch.${probe.evil}/', { mode, method: 'POST', body: 'x' }).catch(() => undefined);
      const xhr = new XMLHttpRequest(); xhr.open('POST', 'https://xhr.${probe.evil}/'); xhr.send('x'); navigator.sendBeacon('https://beacon.${probe.evil}/', 'x'); new EventSource('https://events.${probe.evil}/');
      document.getElementById('ping').click(); fetch('https://alive.${probe.evil}/', { keepalive: true }).catch(() => undefined); addEventListener('pagehide', () => navigator.sendBeacon('https://last.${probe.evil}/', 'x'))`);
    for (const name of ['fetch', 'xhr', 'beacon', 'events', 'ping', 'alive'])
      await probe.refused(new RegExp(`\\w+ ${name}\\.p\\d+\\.evil\\.example: (host|policy)`));
    await probe.visit();
    await probe.refused(/\w+ last\.p\d+\.evil\.example: (host|policy)/);
  });

  test('WebSockets', async ({ probe }) => {
    await probe.visit();
    // The page's policy stops them before the guard is asked; where a script made by the page has none, the guard does.
    await probe.run(
      `new WebSocket('wss://tls.${probe.evil}/'); new WebSocket('ws://plain.${probe.evil}/'); new WebSocket('wss://identity.apple.com/socket'); if ('WebSocketStream' in window) new WebSocketStream('wss://stream.${probe.evil}/')`,
    );
  });

  test('WebTransport', async ({ probe }) => {
    await probe.visit();
    const inPage = await probe.run(
      `if (!('WebTransport' in window)) return 'absent'; return Promise.race([new WebTransport('https://${probe.evil}/x').ready.then(() => 'open', () => 'closed'), new Promise((done) => setTimeout(done, 1500, 'waits'))])`,
    );
    const inWorker =
      await probe.run(`const worker = new Worker(URL.createObjectURL(new Blob(["postMessage('WebTransport' in self); new WebTransport('https://worker.${probe.evil}/x')"])));
      return new Promise((done) => { worker.onmessage = ({ data }) => done(data ? 'there' : 'absent'); setTimeout(done, 1500, 'no worker') })`);
    await rest(500);
    expect(inPage).toBe('closed');
    expect(inWorker).toBe('there');
  });

  test('WebRTC: nothing over UDP, nothing over TCP', async ({ probe }) => {
    await probe.visit();
    await probe.run(`const servers = ['stun:stun.${probe.evil}:443', 'turn:udp.${probe.evil}:443?transport=udp', 'turn:tcp.${probe.evil}:443?transport=tcp', 'turns:tls.${probe.evil}:443?transport=tcp', 'turn:203.0.113.7:443?transport=tcp'];
      const peer = new RTCPeerConnection({ iceServers: servers.map((urls) => ({ urls, username: 'x', credential: 'x' })) });
      peer.createDataChannel('x'); await peer.setLocalDescription(await peer.createOffer()); await new Promise((done) => setTimeout(done, 1500))`);
    await expect
      .poll(() => [...new Set(probe.stage.witness.nowhere)].sort())
      .toEqual(expect.arrayContaining(['203.0.113.7:443', `tcp.${probe.evil}:443`, `tls.${probe.evil}:443`]));
  });

  test('from workers, shared workers and service workers', async ({ probe }) => {
    const script = (name: string) =>
      probe.serve(`/${name}.js`, (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(
          `const to = (what) => 'https://' + what + '.${name}.${probe.evil}/'; fetch(to('fetch')).catch(() => undefined); try { importScripts(to('import')); } catch {}
       try { new WebSocket('wss://socket.${name}.${probe.evil}/'); } catch {} self.addEventListener('install', () => { fetch(to('install')).catch(() => undefined); }); self.addEventListener('fetch', (event) => event.respondWith(fetch(to('answer'))));`,
        ),
      );
    const [worker, shared, service] = [script('worker'), script('shared'), script('service')];
    await probe.visit();
    await probe.run(
      `new Worker('${worker}'); new SharedWorker('${shared}'); await navigator.serviceWorker.register('${service}').catch(() => undefined); new Worker('https://direct.${probe.evil}/worker.js')`,
    );
    await probe.refused(/\w+ fetch\.worker\.p\d+\.evil\.example: (host|policy)/);
    await probe.refused(/\w+ fetch\.shared\.p\d+\.evil\.example: (host|policy)/);
    await probe.refused(/\w+ (fetch|import|install)\.service\.p\d+\.evil\.example: (host|policy)/);
    await probe.run(`for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()`);
  });

  test('fetched ahead: prefetch, preload, prerender, speculation rules; and connections alone', async ({ probe }) => {
    const to = (name: string) => `https://${name}.${probe.evil}/x`;
    await probe.visit(`<link rel="prefetch" href="${to('prefetch')}"><link rel="preload" as="script" href="${to('preload')}"><link rel="modulepreload" href="${to('modulepreload')}"><link rel="prerender" href="${to('prerender')}">
      <link rel="dns-prefetch" href="${to('dns')}"><link rel="preconnect" href="${to('connect')}">
      <script type="speculationrules">${JSON.stringify({ prefetch: [{ source: 'list', urls: [to('rules'), '/pushcert/list'] }], prerender: [{ source: 'list', urls: [to('ahead')] }] })}</script>`);
    for (const name of ['prefetch', 'preload', 'modulepreload'])
      await probe.refused(new RegExp(`\\w+ ${name}\\.p\\d+\\.evil\\.example: (host|policy)`));
    await rest(1000);
  });

  test('by headers: Link, Report-To, NEL, CSP reports, Alt-Svc, early hints', async ({ probe }) => {
    const to = (name: string) => `https://${name}.${probe.evil}/x`;
    const headers = {
      'content-type': 'text/html',
      link: `<${to('link')}>; rel=preload; as=script, <${to('prefetched')}>; rel=prefetch`,
      'alt-svc': `h3="${probe.evil}:443", h2="${probe.evil}:443"`,
      'report-to': JSON.stringify({ group: 'g', max_age: 1000, endpoints: [{ url: to('report') }] }),
      'reporting-endpoints': `g="${to('endpoint')}"`,
      nel: JSON.stringify({ report_to: 'g', max_age: 1000, success_fraction: 1, failure_fraction: 1 }),
      'content-security-policy': `img-src 'none'; report-uri ${to('csp')}; report-to g`,
      'accept-ch': 'sec-ch-ua-full-version-list',
      'origin-agent-cluster': '?1',
    };
    await probe.visit((_request, response) => {
      response.writeEarlyHints({ link: `<${to('early')}>; rel=preload; as=script` });
      response.writeHead(200, headers).end('<!doctype html><img src="/blocked.png"><p>x');
    });
    await probe.refused(/\w+ link\.p\d+\.evil\.example: (host|policy)/);
    await probe.run(
      `fetch('/pushcert/missing').catch(() => undefined); fetch('/pushcert/list').catch(() => undefined)`,
    );
    await rest(1500);
  });

  test('stylesheets of XML, feeds, PDFs, signed exchanges and web bundles', async ({ probe }) => {
    const kinds: readonly (readonly [type: string, body: string])[] = [
      [
        'text/xml',
        `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="https://xsl.${probe.evil}/x.xsl"?><!DOCTYPE a SYSTEM "https://dtd.${probe.evil}/x.dtd" [<!ENTITY e SYSTEM "https://entity.${probe.evil}/e">]><a>&e;</a>`,
      ],
      [
        'image/svg+xml',
        `<svg xmlns="http://www.w3.org/2000/svg"><script href="https://svg.${probe.evil}/x.js"/><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://frame.${probe.evil}/"/></foreignObject></svg>`,
      ],
      [
        'multipart/x-mixed-replace; boundary=b',
        `--b\r\ncontent-type: text/html\r\n\r\n<img src="https://part.${probe.evil}/x">\r\n--b--`,
      ],
      ['message/rfc822', `content-type: text/html\r\n\r\n<img src="https://mail.${probe.evil}/x">`],
    ];
    for (const [type, body] of kinds) {
      await probe.visit((_request, response) => response.writeHead(200, { 'content-type': type }).end(body));
      await rest(200);
    }
    await probe.refused(/\w+ svg\.p\d+\.evil\.example: (host|policy)/);
  });

  test('payment, sign-in and credential services', async ({ probe }) => {
    await probe.visit();
    await probe.run(`const short = (promise) => Promise.race([Promise.resolve(promise).catch(() => undefined), new Promise((done) => setTimeout(done, 400))]);
      try { await short(new PaymentRequest([{ supportedMethods: 'https://pay.${probe.evil}/method' }], { total: { label: 'x', amount: { currency: 'JPY', value: '1' } } }).show()); } catch {}
      try { await short(navigator.credentials.get({ identity: { providers: [{ configURL: 'https://idp.${probe.evil}/fedcm.json', clientId: '1' }] } })); } catch {}
      try { await short(navigator.credentials.get({ password: true, mediation: 'silent' })); } catch {}
      try { navigator.registerProtocolHandler('web+evil', 'https://identity.apple.com/pushcert/%s'); } catch {}
      try { await short(navigator.getInstalledRelatedApps()); } catch {}`);
  });

  test('a web server that asks for a name and password gets none, and no window asks', async ({ probe }) => {
    const asks = probe.serve('/auth', (_request, response) =>
      response.writeHead(401, { 'www-authenticate': 'Basic realm="MDM"' }).end('no'),
    );
    await probe.visit();
    expect(await probe.run(`return (await fetch('${asks}')).status`)).toBe(401);
    await probe.run(`location.href = '${asks}'`);
    await probe.refused(/sign-in identity\.apple\.com: only a proxy may ask for a name/);
  });

  test('a server that asks for the person’s certificate gets none', async ({ probe }) => {
    await probe.visit();
    // The system's store is empty here, so the question is put as Electron would put it.
    const answer = await probe.stage.running.app.evaluate(
      ({ webContents }) =>
        new Promise<unknown>((resolve) => {
          const foreign = webContents.getAllWebContents().find((one) => one.getURL().startsWith('https://'));
          let prevented = false;
          const event = {
            preventDefault: () => {
              prevented = true;
            },
          };
          foreign?.emit(
            'select-client-certificate',
            event,
            'https://identity.apple.com/',
            [{ subjectName: 'taro' }],
            (...given: unknown[]) => resolve({ prevented, given }),
          );
        }),
    );
    expect(answer).toEqual({ prevented: true, given: [] });
    await probe.refused(/client certificate identity\.apple\.com: never given/);
  });

  test('what is stored stays in memory, however much it is', async ({ probe }) => {
    await probe.visit();
    await probe.run(`document.cookie = 'a=HOSTILE-cookie; max-age=999999'; try { for (let i = 0; i < 100; i += 1) localStorage.setItem('k' + i, 'x'.repeat(100000)); } catch {}
      const cache = await caches.open('c'); await cache.put('/x', new Response('x'.repeat(5000000))).catch(() => undefined);
      await new Promise((done) => { const open = indexedDB.open('d'); open.onupgradeneeded = () => open.result.createObjectStore('s').put('y'.repeat(5000000), 1); open.onsuccess = open.onerror = () => done() });
      const root = await navigator.storage.getDirectory(); const file = await root.getFileHandle('evil.exe', { create: true }); const out = await file.createWritable(); await out.write('z'.repeat(5000000)); await out.close()`);
    await rest(300);
  });
});
