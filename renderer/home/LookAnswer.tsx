// The box's answer: what it is, whether it is good, what is known from it, and what to do next.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Look, LookNext } from '../../core/intake/look.ts';
import type { Texts } from '../../core/text/texts.ts';
import { ActionBar } from '../frame/ActionBar.tsx';
import { ImpactLamp } from '../frame/ImpactLamp.tsx';
import { TopBar } from '../frame/TopBar.tsx';
import { useKeys } from '../frame/keys.ts';
import { Joints } from '../controls/Breakable.tsx';
import { ContactCard } from '../case/ContactForm.tsx';
import { Letter } from '../controls/Letter.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines, Rich } from '../controls/Rich.tsx';
import { RowAnswer } from '../case/RowAnswer.tsx';
import { Shape } from '../controls/Shape.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';
import { useWindowFiles } from '../case/window-files.ts';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { useWizard, type SheetAbout } from '../app/wizard-context.ts';
import { apspInTopic } from '../../core/rows/target.ts';
import { Ending, nextOfEnding } from './Ending.tsx';
import type { LookAnswerProps, Thing } from './thing.ts';
import { callsFor, hintsFor, isMail, isOf, tellFor } from '../../core/text/look-words.ts';
import { setTitle } from '../masking/title.ts';

export function LookAnswer({ found, among, ending: board, stuck, take, close, again }: LookAnswerProps) {
  const { words, cover } = useWizard();
  const { look, frame, week } = words;
  const kind = look.kinds[found.kind];
  const tell = tellFor(found, words);
  // It belongs to the practice: so says the band over the whole answer.
  const practice = found.mode === 'practice';
  const title = useRef<HTMLHeadingElement>(null);
  const heading = isOf(found, words);
  useEffect(() => {
    setTitle(frame.title(1, heading));
    title.current?.focus();
  }, [frame, heading]);
  // What tells us nothing leads to no renewal: something else is put in first.
  const lost =
    leadsNowhere(found) || found.next.length === 0 || ['unknown-text', 'nothing', 'file'].includes(found.kind);
  // A board without anybody has nothing to say.
  const ending = board !== null && board.total > 0 ? board : null;
  const theirs = nextOfEnding(found, ending, week.unnamed);
  const offered = stuck ? [] : [...(theirs ? [theirs] : []), ...found.next];
  // Of several companies one is chosen first: none of them is begun by Enter.
  const open = lost || found.kind === 'two-customers' || (ending !== null && ending.count > 1);
  const first = open ? null : offered[0];
  const others = open ? offered : offered.slice(1);
  const another = { text: look.next.another, onPress: close };
  const primary = first ? { text: nextWords(first, found, words), onPress: () => take(first) } : null;
  const main = lost ? another : primary;
  useKeys(
    main?.onPress ?? null,
    useCallback(() => close(), [close]),
  );
  const [now] = useState(() => Date.now());
  const hints = hintsFor(found, words, now);
  const sheet = stuck ? null : sheetOf(found);
  return (
    <>
      <TopBar about={null} practice={practice} />
      <main className="page look" data-layout="below">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber screen={1} />
            <ImpactLamp impact="none" />
          </div>
          <h1 ref={title} tabIndex={-1}>
            {heading}
          </h1>
          <div className="page-body">
            <p className="look-tone" data-tone={found.tone}>
              <Shape kind={found.tone} />
              <strong>{look.tones[found.tone === 'good' && found.verdict === null ? 'read' : found.tone]}</strong>
              {found.name && (
                <span className="trap-name">
                  <Joints text={look.from(found.name)} />
                </span>
              )}
            </p>
            {among && (
              <p>
                <Joints text={look.among(among.count, found.name)} />
                {among.more > 0 && look.amongMore(among.more)}
              </p>
            )}
            <Known found={found} />
            <Lines lines={kind.lines} />
            {kind.list && (
              <ul className="bullets">
                {kind.list.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {kind.after && (
              <p>
                <Rich line={kind.after} />
              </p>
            )}
            {hints.length > 0 && (
              <Note tone={found.tone === 'good' ? 'info' : found.tone}>
                {hints.map((hint) => (
                  <p key={hint}>
                    <Unbroken text={hint} />
                  </p>
                ))}
              </Note>
            )}
            {found.rows.map(({ customer, judgement }, index) => (
              <div key={index}>
                <p className="look-whose">{customer || look.unnamed}</p>
                <RowAnswer judgement={judgement} />
              </div>
            ))}
            {ending && found.notAfter && <Ending end={found.notAfter} ending={ending} again={again} />}
            {tell !== null && <Letter about={look.tell} write={(spoken) => tellFor(found, spoken) ?? tell} />}
            {callsFor(found) && <ContactCard />}
            {others.length > 0 && (
              <div className="look-others">
                {others.map((next, index) => (
                  <Button key={index} className="button" onPress={() => take(next)}>
                    {nextWords(next, found, words)}
                  </Button>
                ))}
              </div>
            )}
          </div>
        </div>
        <ActionBar
          back={lost ? { text: look.next.home, onPress: close } : another}
          quiet={
            sheet ? [{ text: look.next.sheet, onPress: () => cover({ page: 'sheet', about: sheet, then: null }) }] : []
          }
          primary={main}
        />
      </main>
    </>
  );
}

/** A row that the box has read is enough for a renewal sheet; what must not be used is none. */
function sheetOf({ kind, tone, mode, topic, serial, notAfter, customer, mCode }: Look): SheetAbout | null {
  if (tone === 'stop' || topic === null || !hasRow.includes(kind) || apspInTopic(topic) === null) return null;
  const practice = mode === 'practice';
  const row = {
    from: 'read',
    topic,
    serial,
    end: notAfter,
    company: customer ?? '',
    code: mCode ?? '',
    practice,
  } as const;
  return { kind: 'own', practice, row };
}
const hasRow: readonly Look['kind'][] = ['certificate', 'subject-dn', 'topic', 'panel'];

/** While an answer shows, the next thing may be dropped or pasted at once. */
export function LookAgain({ see }: { readonly see: (things: readonly Thing[]) => void }) {
  useWindowFiles(
    (via, files) => {
      if (files.length > 0) see(files.map((file) => ({ kind: 'file', via, file })));
    },
    (text) => see([{ kind: 'text', text }]),
  );
  return null;
}

function Known({ found: { customer, mCode, notAfter, topic, serial } }: { readonly found: Look }) {
  const {
    words: {
      look: { known },
      dates,
    },
  } = useWizard();
  const facts = [
    { about: known.customer, text: customer, mono: false },
    { about: known.mCode, text: mCode, mono: true },
    { about: known.notAfter, text: notAfter && dates.day(notAfter), mono: false },
    { about: known.lastFour, text: topic?.slice(-4) ?? null, mono: true },
    { about: known.serial, text: serial, mono: true },
  ].filter(({ text }) => text);
  if (facts.length === 0) return null;
  return (
    <dl className="look-known">
      {facts.map(({ about, text, mono }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>{mono ? <code>{text}</code> : text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A refusal that no renewal here can answer: beginning one is no way on from it. */
const leadsNowhere = ({ kind, next }: Look): boolean =>
  next.every((one) => one.do === 'begin') &&
  ['invalid-file-type', 'chain-missing', 'upload-refused', 'signing-expired', 'signature-failed'].includes(kind);

function openWords({ customer, give }: Extract<LookNext, { do: 'open' }>, { look: { next: words } }: Texts): string {
  if (customer) return (give ? words.give : words.open)(customer);
  return give ? words.giveUnnamed : words.openUnnamed;
}

function nextWords(next: LookNext, found: Look, texts: Texts): string {
  const words = texts.look.next;
  const practice = next.mode === 'practice';
  if (next.do === 'open') return openWords(next, texts);
  if (practice && isMail(found.kind)) return words.practiseFirst;
  if (found.kind === 'ended-or-revoked') return next.flow === 'revoke' ? words.maybeRevoked : words.ended;
  if (next.flow === 'revoke') return words.beginRevoke;
  if (next.flow === 'apple-id') return words.beginAppleId;
  if (next.flow === 'duplicate') return practice ? words.beginDuplicatePractice : words.beginDuplicate;
  if (next.flow === 'expired' && practice) return words.beginExpiredPractice;
  if (next.customerId && next.customer)
    return next.flow === 'expired' ? words.beginExpiredFor(next.customer) : words.beginFor(next.customer);
  if (next.flow === 'expired' && !(next.known === null && next.give === null)) return words.beginExpired;
  if (next.give) return practice ? words.beginWithPractice : words.beginWith;
  if (next.known?.topic) return words.beginTopic;
  if (next.known?.mCode) return words.beginCode;
  if (found.next.some((one) => one.do === 'begin' && one.known?.topic)) return words.beginPlain;
  return practice ? words.beginPractice : words.begin;
}
