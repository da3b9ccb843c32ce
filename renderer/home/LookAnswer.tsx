// The box's answer: what it is, whether it is good, what is known from it, and what to do next.
import { useCallback, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Look, LookNext } from '../../core/intake/look.ts';
import type { Texts } from '../../core/text/texts.ts';
import { ActionBar } from '../frame/ActionBar.tsx';
import { ImpactLamp } from '../frame/ImpactLamp.tsx';
import { useKeys } from '../frame/keys.ts';
import { Joints } from '../parts/Breakable.tsx';
import { CopyLine } from '../parts/CopyLine.tsx';
import { Note } from '../parts/Note.tsx';
import { Lines } from '../parts/Rich.tsx';
import { RowAnswer } from '../parts/RowAnswer.tsx';
import { Shape } from '../parts/Shape.tsx';
import { Unbroken } from '../parts/Unbroken.tsx';
import { useWindowFiles } from '../parts/window-files.ts';
import { useWizard } from '../wizard-context.ts';
import type { Thing } from './thing.ts';
import { hintsFor, isOf } from './look-words.ts';

type Props = { readonly found: Look; readonly stuck: boolean; readonly take: (next: LookNext) => void; readonly close: () => void };

export function LookAnswer({ found, stuck, take, close }: Props) {
  const { words } = useWizard();
  const { look, frame } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const heading = isOf(found, words);
  useEffect(() => {
    document.title = `${frame.screen(1)} ${heading}`;
    title.current?.focus();
  }, [frame, heading]);
  const [first, ...others] = stuck ? [] : found.next;
  useKeys(first ? () => take(first) : null, useCallback(() => close(), [close]));
  const hints = hintsFor(found, words);
  return (
    <main className="page look" data-layout="below">
      <div className="page-scroll" tabIndex={-1}>
        <div className="page-top"><p className="screen-number" title={frame.screenHint}>{frame.screen(1)}</p><ImpactLamp impact="none" /></div>
        <h1 ref={title} tabIndex={-1}>{heading}</h1>
        <div className="page-body">
          <p className="look-tone" data-tone={found.tone}><Shape kind={found.tone} /><strong>{look.tones[found.tone === 'good' && found.verdict === null ? 'read' : found.tone]}</strong>{found.name && <span className="trap-name"><Joints text={look.from(found.name)} /></span>}</p>
          <Known found={found} />
          <Lines lines={look.kinds[found.kind].lines} />
          {hints.length > 0 && <Note tone={found.tone === 'good' ? 'info' : found.tone}>{hints.map((hint) => <p key={hint}><Unbroken text={hint} /></p>)}</Note>}
          {found.rows.map(({ customer, judgement }, index) => <div key={index}><p className="look-whose">{customer || look.unnamed}</p><RowAnswer judgement={judgement} /></div>)}
          {found.kind === 'revoked-mail' && <CopyLine about={look.tell} text={look.tellRevoked(found.mCode ?? '')} prose />}
          {others.length > 0 && <div className="look-others">{others.map((next, index) => <Button key={index} className="button" onPress={() => take(next)}>{nextWords(next, found, words)}</Button>)}</div>}
        </div>
      </div>
      <ActionBar back={{ text: look.next.another, onPress: close }} quiet={[]} primary={first ? { text: nextWords(first, found, words), onPress: () => take(first) } : null} />
    </main>
  );
}

/** While an answer shows, the next thing may be dropped or pasted at once. */
export function LookAgain({ see }: { readonly see: (thing: Thing) => void }) {
  useWindowFiles((via, files) => { if (files[0]) see({ kind: 'file', via, file: files[0] }); }, (text) => see({ kind: 'text', text }));
  return null;
}

function Known({ found: { customer, mCode, notAfter, topic, serial } }: { readonly found: Look }) {
  const { words: { look: { known }, dates } } = useWizard();
  const facts = [
    { about: known.customer, text: customer, mono: false }, { about: known.mCode, text: mCode, mono: true }, { about: known.notAfter, text: notAfter && dates.day(notAfter), mono: false },
    { about: known.lastFour, text: topic?.slice(-4) ?? null, mono: true }, { about: known.serial, text: serial, mono: true },
  ].filter(({ text }) => text);
  if (facts.length === 0) return null;
  return <dl className="look-known">{facts.map(({ about, text, mono }) => <div key={about}><dt>{about}</dt><dd>{mono ? <code>{text}</code> : text}</dd></div>)}</dl>;
}

function nextWords(next: LookNext, found: Look, { look: { next: words, unnamed } }: Texts): string {
  const customer = next.customer || unnamed;
  if (next.do === 'open') return next.give ? words.give(customer) : words.open(customer);
  if (next.flow === 'duplicate' || next.flow === 'revoke') return next.flow === 'duplicate' ? words.beginDuplicate : words.beginRevoke;
  if (next.customerId && next.customer) return next.flow === 'expired' ? words.beginExpiredFor(next.customer) : words.beginFor(next.customer);
  if (next.flow === 'expired' && !(next.known === null && next.give === null)) return words.beginExpired;
  if (next.give) return next.mode === 'practice' ? words.beginWithPractice : words.beginWith;
  if (next.known?.topic) return words.beginTopic;
  if (next.known?.mCode) return words.beginCode;
  if (found.next.some((one) => one.do === 'begin' && one.known?.topic)) return words.beginPlain;
  return next.mode === 'practice' ? words.beginPractice : words.begin;
}
