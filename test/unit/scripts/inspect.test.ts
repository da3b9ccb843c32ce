// `npm run -s inspect` and `demo-files` as real child processes: what they print and how they end.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Run = { readonly code: number | null; readonly out: string; readonly err: string };
function run(script: string, ...args: readonly string[]): Run {
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'run.mjs'), join(root, 'scripts', script), ...args], {
    encoding: 'utf8',
    cwd: root,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

type Index = {
  readonly at: string;
  readonly registered: string;
  readonly csr: string;
  readonly files: readonly { readonly file: string; readonly kind: string; readonly verdict: string }[];
};
let index: Index;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  expect(run('demo-files.ts', '--out', folder)).toMatchObject({ code: 0, out: '' });
  index = JSON.parse(readFileSync(at('index.json'), 'utf8')) as Index;
});

describe('demo-files', () => {
  it('lists every file it wrote, and writes practice names only', () => {
    expect([...index.files.map(({ file }) => file), 'INDEX.txt', 'index.json'].sort()).toEqual(
      readdirSync(folder).sort(),
    );
    expect(index.files.every(({ file }) => file.includes('PRACTICE'))).toBe(true);
    expect(run('demo-files.ts')).toMatchObject({ code: 2, out: '' });
  });
});

describe('inspect --json', () => {
  it('prints one object a file, as the index says', () => {
    const { code, out } = run(
      'inspect.ts',
      '--json',
      '--at',
      index.at,
      '--registered',
      at(index.registered),
      '--csr',
      at(index.csr),
      ...index.files.map(({ file }) => at(file)),
    );
    expect(code).toBe(0);
    expect(lines(out).map(({ kind, verdict }) => ({ kind, verdict }))).toEqual(
      index.files.map(({ kind, verdict }) => ({ kind, verdict })),
    );
  });

  it('has the documented keys', () => {
    const [found] = lines(run('inspect.ts', '--json', '--at', index.at, at('PRACTICE_der.cer')).out);
    expect(found).toMatchObject({
      file: at('PRACTICE_der.cer'),
      kind: 'mdm-push-certificate',
      verdict: 'needs-attention',
      practice: true,
    });
    expect(found?.['certificate']).toMatchObject({
      topic: expect.stringMatching(/^com\.apple\.mgmt\.External\./) as string,
      serial: 'cd17b2a4993005b1',
      keyType: 'rsa',
      keyBits: 2048,
      subject: expect.stringMatching(/^C=JP, CN=APSP:.*, UID=com/) as string,
    });
    expect((found?.['checks'] as { id: string }[]).map(({ id }) => id)).toEqual([
      'kind',
      'consistency',
      'fresh',
      'issuer',
      'dates',
      'topic',
      'later',
      'key',
      'vendor',
    ]);
    const [request] = lines(run('inspect.ts', '--json', at(index.csr)).out);
    expect(request?.['csr']).toMatchObject({
      signatureValid: true,
      vendor: {
        name: 'PRACTICE IoT-EX Inc.',
        environment: 'M5',
        signatureValid: true,
        chainNotAfter: expect.stringMatching(/Z$/) as string,
      },
    });
  });

  it('is ready in a creation with the request alone, and takes the last of several as the newest', () => {
    const right = at('MDM_ PRACTICE IoT-EX Inc._Certificate.pem');
    const older = at('PushCertificate_PRACTICE_IoTEX_202511220915.csr');
    const verdict = (...args: readonly string[]): unknown =>
      lines(run('inspect.ts', '--json', ...args, right).out)[0]?.['verdict'];
    expect(verdict('--csr', at(index.csr))).toBe('ready');
    expect(verdict('--csr', older, '--csr', at(index.csr))).toBe('ready');
    expect(verdict('--csr', at(index.csr), '--csr', older)).toBe('wrong-csr');
    expect(verdict('--registered', at(index.registered))).toBe('needs-attention');
    expect(verdict('--registered', at(index.registered), '--csr', at(index.csr), '--at', '2020-01-01T00:00:00Z')).toBe(
      'not-yet-valid',
    );
  });

  it('says what can’t be read, goes on, and ends with 1', () => {
    const { code, out } = run('inspect.ts', '--json', at('missing.pem'), folder, at('PRACTICE_memo.txt'));
    expect(code).toBe(1);
    expect(lines(out).map((line) => 'error' in line)).toEqual([true, true, false]);
    expect(run('inspect.ts', '--json', '--registered', at('missing.pem'), at('PRACTICE_memo.txt'))).toMatchObject({
      code: 1,
    });
  });

  it('never echoes a key', () => {
    const { out } = run(
      'inspect.ts',
      '--json',
      at('PRACTICE_private.key'),
      at('PRACTICE_with-key.pem'),
      at('PRACTICE_bundle.p12'),
    );
    const secret = readFileSync(at('PRACTICE_private.key'), 'utf8').split('\n')[3] ?? '-';
    expect(out).not.toContain(secret.slice(0, 20));
  });
});

describe('inspect', () => {
  it('writes readable text in both languages', () => {
    expect(run('inspect.ts', at('PRACTICE_download.html')).out).toContain('Webページ');
    expect(run('inspect.ts', '--lang', 'en', at('PRACTICE_download.html')).out).toContain('a web page');
  });

  it.each([
    [[]],
    [['--at', 'yesterday', 'x']],
    [['--at', '1', 'x']],
    [['--what', 'x', 'y']],
    [['--csr']],
    [['--lang', 'fr', 'x']],
  ])('%j is refused in one line', (args) => {
    const { code, out, err } = run('inspect.ts', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('takes a file that may not be read as one', () => {
    writeFileSync(at('secret.pem'), 'x');
    chmodSync(at('secret.pem'), 0);
    expect([0, 1]).toContain(run('inspect.ts', '--json', at('secret.pem')).code);
    rmSync(at('secret.pem'));
  });
});
