// Everything that reads text which others wrote: files, pastes, fields, foreign pages, answers of the system.
import { casesIn } from '../../core/intake/known-cases.ts';
import { judgeAddress, maskAddress, readAddress, sameAddress } from '../../core/apple-id/judge.ts';
import { decodeBase64 } from '../../core/formats/base64.ts';
import { lookAtPasted } from '../../core/rows/pasted.ts';
import { readPasted } from '../../core/rows/read-pasted.ts';
import { lookAtSpoken } from '../../core/rows/spoken.ts';
import { recogniseBlocks } from '../../core/files/from-pem.ts';
import { isUnfinished } from '../../core/files/download-name.ts';
import { scanPem } from '../../core/formats/pem.ts';
import { readPlist } from '../../core/formats/plist.ts';
import { recogniseFile, recogniseText } from '../../core/files/recognise.ts';
import { decodeText } from '../../core/formats/text-encoding.ts';
import { findDates } from '../../core/reading/dates.ts';
import { givenFile } from '../../core/files/given-file.ts';
import { lookAt } from '../../core/intake/look-at.ts';
import { lookAtWords } from '../../core/intake/look-at-words.ts';
import { sayingIn, topicIn } from '../../core/intake/sayings.ts';
import { customerCodeIn } from '../../core/site/patterns.ts';
import { readTopic } from '../../core/reading/stated-topic.ts';
import { tidy } from '../../core/reading/tidy.ts';
import { browserOf } from '../../core/portal/browsers.ts';
import { evidenceOf } from '../../core/portal/evidence.ts';
import { listRows } from '../../core/portal/list-rows.ts';
import { explainName, proxyOf } from '../../core/portal/network.ts';
import { beginsWith, isLabel, sayingsIn } from '../../core/portal/read-labels.ts';
import { recognise } from '../../core/portal/recognise.ts';
import { snapshotLimits, type PageSnapshot, type Piece } from '../../core/portal/snapshot.ts';
import { openDay } from '../../core/reading/read-day-words.ts';
import { readDay } from '../../core/reading/read-day.ts';
import { typedDay } from '../../core/schedule/typed-day.ts';
import { csrTime, issueStamp } from '../../core/reading/csr-time.ts';
import { readFailure } from '../../electron/keychain/keychain-failure.ts';
import { progIdIn } from '../../electron/platform/windows-browser.ts';
import { plainName } from '../../electron/foreign/downloads.ts';
import { readForm } from '../../electron/practice/http/form.ts';
import { readRequestKey } from '../../electron/practice/world/read-upload.ts';
import { copyName } from '../../electron/cases/saved-files.ts';

export type ForeignReader = { readonly name: string; readonly read: (text: string) => unknown };

const nobody = { now: Date.UTC(2026, 10, 29), environment: null, cases: casesIn([]) } as const;
const target = { apsp: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', serial: '0a1b2c3d', notAfter: null };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text as a page would show it that is as large as the assistant ever reads: every piece and cell is full. */
function snapshotOf(text: string, piece: number): PageSnapshot {
  const part = (index: number) => {
    const from = text.length === 0 ? 0 : (index * piece) % text.length;
    return text.slice(from, from + piece);
  };
  const count = Math.max(1, Math.min(snapshotLimits.pieces, Math.ceil(text.length / piece)));
  const rows = Math.min(snapshotLimits.rows, Math.max(1, Math.floor(count / 2)));
  const roles = ['text', 'heading', 'alert', 'field', 'button'] as const;
  return {
    title: part(0),
    lang: 'en',
    translated: false,
    pieces: Array.from({ length: count }, (_, at): Piece => ({
      role: roles[at % roles.length] ?? 'text',
      text: part(at),
    })),
    rows: Array.from({ length: rows }, (_, at) => ({ cells: [part(at), part(at + 1)], actions: [part(at + 2)] })),
    panel: { row: null, text: text.slice(0, snapshotLimits.panel) },
    notes: text.slice(0, snapshotLimits.notes),
    fileFields: 0,
    passwords: 0,
    unseen: 0,
    graphics: 0,
    cut: false,
  };
}

const portal = { signIn: false, host: 'identity.apple.com', company: false };

export const foreignReaders: readonly ForeignReader[] = [
  { name: 'tidy', read: tidy },
  { name: 'days in a text', read: findDates },
  { name: 'what a mail says', read: sayingIn },
  { name: 'a customer number', read: customerCodeIn },
  { name: 'a topic in a text', read: topicIn },
  { name: 'the stated topic', read: readTopic },
  { name: 'pasted rows and panels', read: readPasted },
  { name: 'the row, pasted', read: (text) => lookAtPasted(target, readPasted(text)).judgement },
  { name: 'values read out', read: (text) => lookAtSpoken(target, { apsp: text, serial: text, end: text }) },
  { name: 'words in the box', read: (text) => lookAtWords(text, '', nobody) },
  { name: 'anything in the box', read: (text) => lookAt({ kind: 'text', text }, nobody) },
  { name: 'a file in the box', read: (text) => lookAt(givenFile(bytesOf(text), 'x'), nobody) },
  { name: 'a pasted file', read: recogniseText },
  { name: 'a file', read: (text) => recogniseFile(bytesOf(text)) },
  { name: 'the encoding of a file', read: (text) => decodeText(bytesOf(text)) },
  { name: 'PEM', read: (text) => recogniseBlocks(scanPem(text)) },
  { name: 'base64', read: decodeBase64 },
  { name: 'a property list', read: readPlist },
  {
    name: 'the name of a file',
    read: (text) => [csrTime(text), issueStamp(text), isUnfinished(text), copyName(text, 1)],
  },
  { name: 'the name of a download', read: plainName },
  {
    name: 'an address',
    read: (text) => [readAddress(text), judgeAddress(text), sameAddress(text, 'a'), maskAddress(text)],
  },
  { name: 'a typed day', read: (text) => [readDay(text), openDay(text), typedDay(text, '2026-11-29')] },
  {
    name: 'a label of the portal',
    read: (text) => [isLabel(text, 'renew'), sayingsIn(text), beginsWith(text, 'invalidCsr')],
  },
  { name: 'the rows of a page', read: (text) => listRows(snapshotOf(text, snapshotLimits.text)) },
  { name: 'the rows of a page, one cell', read: (text) => listRows({ rows: [{ cells: [text], actions: [text] }] }) },
  { name: 'the evidence of a page', read: (text) => evidenceOf(snapshotOf(text, snapshotLimits.text)) },
  { name: 'the evidence of a page, one piece', read: (text) => evidenceOf(snapshotOf(text, text.length + 1)) },
  { name: 'a page of the portal', read: (text) => recognise(portal, snapshotOf(text, snapshotLimits.text)) },
  { name: "the network's failures", read: (text) => [explainName(text), proxyOf(text), proxyOf(`PROXY ${text}`)] },
  { name: "the keychain's failures", read: (text) => readFailure(new Error(text)) },
  { name: 'the default browser', read: (text) => [browserOf(text), progIdIn(text)] },
  {
    name: 'a form of the practice',
    read: (text) => readForm(Buffer.from(`--b\r\n${text}\r\n\r\nx\r\n--b--`), 'multipart/form-data; boundary=b'),
  },
  { name: 'an upload of the practice', read: (text) => readRequestKey(bytesOf(text), '') },
];
