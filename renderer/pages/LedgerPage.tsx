// Screen 65: why the ledger can't be used, and the way on from each: what to do, back to a safe copy, or a copy from
// elsewhere.
import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { LedgerAbout } from '../../core/contract/ledger.ts';
import type { ErrorCode } from '../../core/base/result.ts';
import { ledgerScreen } from '../../core/flows/steps.ts';
import { call } from '../app/client.ts';
import { useWizard, type Problem } from '../app/wizard-context.ts';
import { ContactCard } from '../case/ContactForm.tsx';
import { Note } from '../controls/Note.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar, type Action } from '../frame/ActionBar.tsx';
import { ImpactLamp } from '../frame/ImpactLamp.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { ChosenCopy, useChosenCopy } from '../keeping/ChosenCopy.tsx';
import { CopyFacts } from '../keeping/CopyFacts.tsx';

/** Where nothing but another file leads on. */
const needsCopy: readonly ErrorCode[] = ['ledger-damaged', 'ledger-lost', 'ledger-unreadable'];

export function LedgerPage({ problem }: { readonly problem: Problem | null }) {
  const {
    words: { keeping: words, errors },
    info,
    attempt,
    cover,
    goHome,
    knowInfo,
  } = useWizard();
  const [about, setAbout] = useState<LedgerAbout | null>(null);
  /** What became of the last press. */
  const [said, setSaid] = useState<string | null>(null);
  const { chosen, choose, forget } = useChosenCopy();
  const read = useCallback(() => attempt(() => call('ledger.read', undefined), setAbout), [attempt]);
  // What was found last counts.
  const trouble = info.ledgerTrouble ?? problem?.error.code ?? 'ledger-unreadable';
  const { what, why, next, retry } = errors.byCode[trouble];
  const heading = words.heading[info.ledger === 'read-only' ? 'read-only' : 'unreadable'];
  const withCopy = needsCopy.includes(trouble);
  useEffect(() => {
    if (withCopy) read();
  }, [withCopy, read]);
  const offer = withCopy ? (about?.offer ?? null) : null;
  const passedOver = about?.passedOver ?? 0;
  const noCopy = withCopy && about !== null && offer === null;

  const home = useCallback(() => {
    cover(null, 'elsewhere');
    goHome();
  }, [cover, goHome]);
  const again = () =>
    attempt(
      () => call('ledger.again', undefined),
      (now) => {
        knowInfo(now);
        if (now.ledger === 'good') return home();
        setSaid(words.still);
        if (withCopy) read();
      },
    );
  const restore = (copy: string) =>
    attempt(
      () => call('ledger.restore', { copy }),
      (restored) => {
        if (!restored.done) {
          setSaid(words.back.notDone);
          return setAbout(restored.about);
        }
        const { folder, setAside } = restored;
        knowInfo(restored.info);
        cover({ page: 'exchanged', how: 'back', folder, setAside });
      },
    );

  const tryAgain: Action = { text: errors.again, onPress: again };
  const other: Action = { text: words.other, onPress: choose };
  const back: Action | null =
    info.ledger === 'unreadable' ? null : { text: problem ? errors.toHome : words.toHome, onPress: home };
  const primary = offer
    ? { text: words.back.press, onPress: () => restore(offer.name) }
    : plainPrimary(noCopy ? other : null, retry ? tryAgain : null);
  const quiet = [retry ? tryAgain : null, withCopy ? other : null].filter(
    (one): one is Action => one !== null && one.text !== primary?.text,
  );
  // It lies over the first page, or stands in its place.
  const number = problem ? 'screen-number' : 'cover-number';
  const title = useOverPage(ledgerScreen, heading, null, back ? home : stay);

  return (
    <>
      <TopBar about={null} practice={false} />
      <main className="page trouble-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id={number} screen={ledgerScreen} />
            <ImpactLamp impact="none" />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby={number}>
            {heading}
          </h1>
          <p className="what">{what}</p>
          <Note tone="info">{errors.calm}</Note>
          {said !== null && (
            <Note tone="caution" live>
              {said}
            </Note>
          )}
          {!offer && <Why why={why} />}
          <h2>{errors.nextTitle}</h2>
          <p>{noCopy ? words.back.none : next}</p>
          {offer && (
            <>
              <section className="guide-part" aria-label={words.back.press}>
                <CopyFacts offer={offer} lacks={words.back.lacks} />
                {passedOver > 0 && <p>{words.back.passedOver(passedOver)}</p>}
                <p>{trouble === 'ledger-lost' ? words.back.lost : words.back.aside}</p>
              </section>
              <Why why={why} />
            </>
          )}
          <ChosenCopy chosen={chosen} forget={forget} />
          {noCopy && info.ledger === 'unreadable' && <BeginEmpty />}
          {info.ledger !== 'unreadable' && <ContactCard />}
          <p className="code-line">{errors.code(codeOf(trouble, problem))}</p>
        </div>
        <ActionBar back={primary ? back : null} quiet={quiet} primary={primary ?? back} />
      </main>
    </>
  );
}

/** What a press would do stands above it, where it is seen in a small window, too. */
function Why({ why }: { readonly why: string }) {
  const {
    words: { errors },
  } = useWizard();
  return (
    <>
      <h2>{errors.whyTitle}</h2>
      <p>{why}</p>
    </>
  );
}

const stay = (): void => undefined;

const plainPrimary = (other: Action | null, again: Action | null): Action | null => other ?? again;

function codeOf(trouble: ErrorCode, problem: Problem | null): string {
  const detail = problem?.error.code === trouble ? problem.error.detail : '';
  return detail === '' ? trouble : `${trouble} / ${detail}`;
}

/** Asked first: it is what is left when there is no copy at all. */
function BeginEmpty() {
  const {
    words: {
      keeping: { empty: words },
    },
    attempt,
    cover,
    knowInfo,
  } = useWizard();
  const [asked, setAsked] = useState(false);
  const begin = () =>
    attempt(
      () => call('ledger.beginEmpty', undefined),
      ({ info, folder, setAside }) => {
        knowInfo(info);
        cover({ page: 'exchanged', how: 'empty', folder, setAside });
      },
    );
  if (!asked)
    return (
      <Button className="link-button" onPress={() => setAsked(true)}>
        {words.press}
      </Button>
    );
  return (
    <Note tone="caution" live>
      <p>{words.ask}</p>
      <div className="way-more">
        <Button className="button small" autoFocus onPress={() => setAsked(false)}>
          {words.no}
        </Button>
        <Button className="button small" onPress={begin}>
          {words.yes}
        </Button>
      </div>
    </Note>
  );
}
