// `npm run -s inspect`: says what files are and judges them; one JSON object per line and FILE with --json, else
// readable text.
import { casesIn } from '../core/intake/known-cases.ts';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { CertificateFigures, CsrFigures } from '../core/crypto/figures.ts';
import type { Recognised } from '../core/files/kinds.ts';
import { maxFileBytes } from '../core/files/kinds.ts';
import { recogniseFile } from '../core/files/recognise.ts';
import { givenFile } from '../core/files/given-file.ts';
import type { Look } from '../core/intake/look.ts';
import { lookAt } from '../core/intake/look-at.ts';
import type { VerdictTexts } from '../core/text/ja/verdict.ts';
import type { Language } from '../core/contract/wizard.ts';
import { plainLine } from '../core/text/rich.ts';
import { hintsFor, isOf, tellFor } from '../core/text/look-words.ts';
import { texts as allTexts, type Texts } from '../core/text/texts.ts';
import { judge, judgeCsr } from '../core/verdict/judge.ts';
import { candidateMessage, checkSentence, requestMessage } from '../core/text/verdict-message.ts';
import { inferMode } from '../core/verdict/mode.ts';
import type { CsrEvidence, RegisteredEvidence, Verdict } from '../core/verdict/verdict.ts';

const usage = 'usage: inspect [--json] [--look] [--registered FILE] [--csr FILE]... [--at ISO] [--lang ja|en] FILE...';

type Options = {
  json: boolean;
  /** What the first page's box says, with no case open. */
  look: boolean;
  registered: string | null;
  csrs: string[];
  at: number;
  lang: Language;
  files: string[];
};

function readOptions(args: readonly string[]): Options | string {
  const options: Options = {
    json: false,
    look: false,
    lang: 'ja',
    registered: null,
    csrs: [],
    at: Date.now(),
    files: [],
  };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      options.files.push(...args.slice(i + 1));
      break;
    }
    if (arg === '--json') options.json = true;
    else if (arg === '--look') options.look = true;
    else if (!arg.startsWith('--')) options.files.push(arg);
    else {
      const value = args[++i];
      if (value === undefined) return `${arg} needs a value; ${usage}`;
      if (arg === '--registered') options.registered = value;
      else if (arg === '--csr') options.csrs.push(value);
      else if (arg === '--lang' && (value === 'ja' || value === 'en')) options.lang = value;
      else if (arg === '--at' && isTime(value)) options.at = Date.parse(value);
      else return `${arg} ${value} is not understood; ${usage}`;
    }
  }
  return options.files.length === 0 ? usage : options;
}

/** An ISO date, with or without a time: what Date alone takes is too much ("1" is a month). */
function isTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

/** One byte more than the limit is enough to know that it is too large. */
function readBounded(file: string): Uint8Array {
  const handle = openSync(file, 'r');
  try {
    if (fstatSync(handle).isDirectory()) throw new Error('it is a folder');
    const parts: Buffer[] = [];
    for (let total = 0; total <= maxFileBytes;) {
      const part = Buffer.alloc(Math.min(1 << 20, maxFileBytes + 1 - total));
      const count = readSync(handle, part);
      if (count === 0) break;
      parts.push(part.subarray(0, count));
      total += count;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(handle);
  }
}

function readFigures(file: string): Recognised | string {
  try {
    return recogniseFile(readBounded(file));
  } catch (error) {
    return error instanceof Error ? error.message : 'it can’t be read';
  }
}

type Companions = {
  readonly registered: RegisteredEvidence | null;
  readonly csrs: readonly CsrEvidence[];
  readonly flow: 'create' | 'renew';
  readonly error: string | null;
};

function readCompanions(options: Options): Companions {
  let registered: RegisteredEvidence | null = null;
  let error: string | null = null;
  if (options.registered !== null) {
    const found = readFigures(options.registered);
    if (typeof found === 'string') error = `${options.registered}: ${found}`;
    else if (found.certificate === undefined)
      console.error(`${options.registered}: holds no certificate to compare with (${found.kind})`);
    else registered = { kind: 'file', certificate: found.certificate };
  }
  const csrs: CsrEvidence[] = [];
  for (const file of options.csrs) {
    const found = readFigures(file);
    if (typeof found === 'string') error ??= `${file}: ${found}`;
    else if (found.csr === undefined) console.error(`${file}: holds no request to compare with (${found.kind})`);
    else csrs.push({ csr: found.csr, name: basename(file), newest: false });
  }
  const newest = csrs.map((evidence, i) => ({ ...evidence, newest: i === csrs.length - 1 }));
  return { registered, csrs: newest, flow: options.registered === null ? 'create' : 'renew', error };
}

type Outcome = {
  readonly found: Recognised;
  readonly practice: boolean;
  readonly verdict: Verdict;
  readonly message: string;
};

function inspectFile(file: string, companions: Companions, options: Options): Outcome | string {
  if (companions.error !== null) return companions.error;
  const found = readFigures(file);
  if (typeof found === 'string') return found;
  const { at } = options;
  const { verdict: texts } = allTexts[options.lang];
  const mode = inferMode(
    companions.registered,
    found,
    companions.csrs.map((evidence) => evidence.csr),
  );
  const practice = mode === 'practice';
  const what = found.malformed?.seemed ?? found.kind;
  if (what === 'plain-csr' || what === 'apple-push-request') {
    const verdict = judgeCsr(found, { mode, environment: null, now: at });
    return { found, practice, verdict, message: requestMessage(texts, found, verdict) };
  }
  const verdict = judge({
    mode,
    flow: companions.flow,
    registered: companions.registered,
    csrs: companions.csrs,
    candidate: found,
    seen: [],
    environment: null,
    now: at,
  });
  return { found, practice, verdict, message: candidateMessage(texts, found, verdict) };
}

function certificateJson(figures: CertificateFigures): Record<string, unknown> {
  const {
    topic,
    uid,
    commonName,
    serial,
    notBefore,
    notAfter,
    issuer,
    subject,
    publicKeySha256,
    fingerprintSha256,
    keyType,
    keyBits,
    isCa,
    issuedBy,
  } = figures;
  return {
    topic,
    uid,
    commonName,
    serial,
    notBefore,
    notAfter,
    issuer,
    subject,
    publicKeySha256,
    fingerprintSha256,
    keyType,
    keyBits,
    isCa,
    issuedBy,
  };
}

function csrJson({
  subject,
  publicKeySha256,
  signatureValid,
  keyType,
  keyBits,
  vendor,
}: CsrFigures): Record<string, unknown> {
  return { subject, publicKeySha256, signatureValid, keyType, keyBits, vendor };
}

function outcomeJson(
  file: string,
  { found, practice, verdict, message }: Outcome,
  texts: VerdictTexts,
): Record<string, unknown> {
  return {
    file,
    kind: found.kind,
    ...(found.certificate === undefined ? {} : { certificate: certificateJson(found.certificate) }),
    ...(found.csr === undefined ? {} : { csr: csrJson(found.csr) }),
    verdict: verdict.answer,
    checks: verdict.checks.map((check) => ({
      id: check.id,
      result: check.result,
      reason: check.reason,
      detail: checkSentence(texts, check),
    })),
    message,
    practice,
    form: found.form,
    notes: found.notes,
    ...(found.malformed === undefined ? {} : { malformed: found.malformed }),
  };
}

/** A closed list: a request by its verdict, any other file by its kind, words by what they say. */
function idOf({ kind, file, verdict }: Look): string {
  if (kind === 'request') return verdict?.answer ?? kind;
  return kind === 'file' ? (file ?? kind) : kind;
}

/** What the first page's box answers, with no case open; one object per FILE. */
function lookAtGiven(file: string, options: Options): Record<string, unknown> {
  const words = allTexts[options.lang];
  let look: Look;
  try {
    look = lookAt(givenFile(readBounded(file), basename(file)), {
      now: options.at,
      environment: null,
      cases: casesIn([]),
    });
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : 'it can’t be read' };
  }
  const begins = look.next.flatMap((next) => (next.do === 'begin' ? [{ do: 'begin', flow: next.flow }] : []));
  const offers = [...begins, ...(tellFor(look, words) === null ? [] : [{ do: 'copy' }])];
  return {
    file,
    is: idOf(look),
    tone: look.tone,
    offers: offers.length > 0 ? offers : [{ do: 'none' }],
    mCode: look.mCode,
    topic: look.topic,
    notAfter: look.notAfter,
    message: saidOf(look, words, options.at),
  };
}

const saidOf = (look: Look, words: Texts, at: number): string =>
  [
    isOf(look, words),
    ...words.look.kinds[look.kind].lines.map((line) => plainLine(line)),
    ...hintsFor(look, words, at),
  ].join(' ');

const signs = { pass: '○', fail: '×', unknown: '－' } as const;

function outcomeText(file: string, { found, practice, verdict, message }: Outcome, texts: VerdictTexts): string {
  const lines = [`${file}: ${texts.kinds[found.kind]}${practice ? ' [PRACTICE 練習]' : ''}`, `  ${message}`];
  for (const check of verdict.checks) {
    if (check.reason !== 'not-looked-at')
      lines.push(`  ${signs[check.result]} ${texts.checks[check.id]}: ${checkSentence(texts, check)}`);
  }
  for (const note of found.notes) lines.push(`  ・${texts.notes[note]}`);
  const subject = found.certificate?.subject ?? found.csr?.subject;
  if (subject !== undefined) lines.push(`  ${subject}`);
  return lines.join('\n');
}

function main(): number {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const companions = readCompanions(options);
  let code = 0;
  for (const file of options.files) {
    if (options.look) {
      const answer = lookAtGiven(file, options);
      if ('error' in answer) code = 1;
      process.stdout.write(options.json ? `${JSON.stringify(answer)}\n` : `${file}: ${String(answer['message'])}\n`);
      continue;
    }
    const outcome = inspectFile(file, companions, options);
    if (typeof outcome === 'string') code = 1;
    const line = options.json
      ? JSON.stringify(
          typeof outcome === 'string'
            ? { file, error: outcome }
            : outcomeJson(file, outcome, allTexts[options.lang].verdict),
        )
      : typeof outcome === 'string'
        ? `${file}: ${outcome}`
        : outcomeText(file, outcome, allTexts[options.lang].verdict);
    process.stdout.write(`${line}\n`);
  }
  return code;
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', () => process.exit(0));
process.exitCode = main();
