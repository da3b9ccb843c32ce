// The sentences: every reason and answer has one in both languages, none leaves a figure out or leaks a code.
import { describe, expect, it } from 'vitest';
import { fileKinds } from '../../../core/files/kinds.ts';
import { verdictTexts as en } from '../../../core/text/en/verdict.ts';
import { verdictTexts as ja } from '../../../core/text/ja/verdict.ts';
import { judge, judgeCsr } from '../../../core/verdict/judge.ts';
import { candidateMessage, checkSentence, requestMessage } from '../../../core/text/verdict-message.ts';
import { demoFiles, newestCsr, now, readDemo, renewal, rightName } from '../verdict/cases-for-tests.ts';

describe.each([
  ['Japanese', ja],
  ['English', en],
] as const)('%s', (language, texts) => {
  it.each(demoFiles)('says $name in one sentence', (file) => {
    const candidate = readDemo(file.name);
    const candidateText = candidateMessage(texts, candidate, judge(renewal({ candidate })));
    const requestText = requestMessage(
      texts,
      candidate,
      judgeCsr(candidate, { mode: 'practice', environment: 'M5', now }),
    );
    for (const text of [candidateText, requestText]) {
      expect(text).toMatch(language === 'Japanese' ? /^[^。]+。$/u : /^[A-Z].+[A-Za-z)]\.$/u);
      expect(text).not.toMatch(/undefined|NaN|エラー/);
    }
  });

  it('writes every check with its figures', () => {
    for (const file of demoFiles) {
      for (const check of judge(renewal({ candidate: readDemo(file.name) })).checks) {
        expect(checkSentence(texts, check)).not.toMatch(/undefined|NaN|「」|“”|\(\)/);
      }
    }
  });

  it('names every kind of file', () => {
    expect(new Set(fileKinds.map((kind) => texts.kinds[kind])).size).toBe(fileKinds.length);
  });

  it('says what is missing and not what is wrong when nothing is', () => {
    const say = (change: Parameters<typeof renewal>[0]): string =>
      candidateMessage(texts, readDemo(rightName), judge(renewal(change)));
    const messages = [say({ registered: null, csrs: [] }), say({ registered: null }), say({ csrs: [] })];
    expect(messages).toEqual([texts.messages.missingBoth, texts.messages.missingRegistered, texts.messages.missingCsr]);
    expect(say({ csrs: [newestCsr] })).toBe(texts.messages.forAnswer.ready);
  });

  it('says of an issuer that can’t be verified to look for a newer version and to ask', () => {
    const candidate = readDemo(rightName);
    if (candidate.certificate === undefined) throw new Error('no certificate');
    const unknown = { ...candidate, certificate: { ...candidate.certificate, issuedBy: 'unknown-practice' as const } };
    const verdict = judge(renewal({ candidate: unknown }));
    expect(candidateMessage(texts, unknown, verdict)).toBe(texts.messages.issuerOpen);
    expect(texts.messages.issuerOpen).toMatch(
      language === 'Japanese' ? /新しい版.*ヘルプデスク/ : /newer version.*help desk/,
    );
    expect(candidateMessage(texts, unknown, judge(renewal({ candidate: unknown, csrs: [] })))).toBe(
      texts.messages.missingCsr,
    );
  });
});
