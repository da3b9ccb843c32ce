// Screen 18, over whatever is open: how to choose an Apple ID and not lose it (docs/manual-coverage.md M17 to M20,
// W12).
import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { judgeAddress, type AddressReason } from '../../core/apple-id/judge.ts';
import type { CaseView } from '../../core/case/view.ts';
import { flows } from '../../core/flows/flows.ts';
import { appleIdPageScreen } from '../../core/flows/steps.ts';
import { turningTo } from '../../core/advice/sights.ts';
import type { Line } from '../../core/text/rich.ts';
import { site } from '../../core/site/current.ts';
import { call } from '../app/client.ts';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';
import { AddressField, useAddressEntry } from '../controls/AddressField.tsx';
import { InView } from '../controls/InView.tsx';
import { Lines, Rich } from '../controls/Rich.tsx';
import { Shape } from '../controls/Shape.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { useWizard } from '../app/wizard-context.ts';

export function AppleIdPage({ view }: { readonly view: CaseView | null }) {
  const {
    words: {
      appleIdPage: words,
      trouble: {
        steps: { hunt },
      },
      frame,
    },
    info,
    attempt,
    openCase,
    cover,
  } = useWizard();
  const [none, setNone] = useState(false);
  // In a renewal nothing is chosen: last year's is used, and found again where nobody knows it.
  const renewing = view !== null && !view.finished && view.traits.hasCertificate && !view.traits.newTopic;
  const first = renewing ? words.renewing : words;
  const { heading, lead } = none ? words.none : first;
  const close = useCallback(() => cover(null), [cover]);
  const back = useCallback(() => (none ? setNone(false) : close()), [none, close]);
  const canTurn = view !== null && !view.readOnly && view.flow !== 'apple-id';
  const lost = () =>
    view &&
    attempt(
      () =>
        call('case.say', {
          caseId: view.id,
          fact: { kind: 'turned-to', data: { flow: 'apple-id', version: flows['apple-id'].version } },
        }),
      (after) => {
        openCase(after);
        cover(null, 'elsewhere');
      },
    );
  const title = useOverPage(appleIdPageScreen, heading, null, back);

  const running = view !== null && !view.finished ? view : null;
  // Whoever can't sign in is in the wrong place here, and need not go back to find the right one.
  const trouble = () =>
    attempt(
      () =>
        running
          ? call('case.say', { caseId: running.id, fact: turningTo('apple-id', running.canSeekRow) })
          : call('case.begin', {
              flow: 'apple-id',
              mode: view?.mode ?? 'real',
              environment: site.usualEnvironment,
              trap: null,
              customerId: null,
            }),
      (after) => {
        openCase(after);
        cover(null, 'elsewhere');
      },
    );
  const openAccount = () =>
    attempt(
      () => call('app.openLink', { link: 'account' }),
      () => undefined,
    );
  const leads = info.ledger === 'good' && !view?.readOnly && running?.flow !== 'apple-id';
  const turnLost = canTurn ? [{ text: words.renewing.lost, onPress: lost }] : [];
  const chooseWays = [
    ...(leads ? [{ text: words.trouble, onPress: trouble }] : []),
    { text: words.none.open, onPress: () => setNone(true) },
  ];
  const ways = renewing ? turnLost : chooseWays;

  return (
    <>
      <TopBar about={null} practice={view?.mode === 'practice'} />
      <main className="page apple-id-page">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={appleIdPageScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {heading}
          </h1>
          <Lines lines={lead} />
          {none ? (
            <div className="stack">
              <ol className="clues">
                {words.none.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <p className="sign">
                <Shape kind="to-see" />
                <span>
                  <span className="sign-title">{frame.sign}</span>
                  {words.none.sign}
                </span>
              </p>
            </div>
          ) : (
            <div className="guide-columns">
              <div className="stack">
                {renewing ? <Part {...hunt.clues} /> : <Part {...words.choose} />}
                <Part {...words.change} />
                {!renewing && <Look />}
              </div>
              <div className="stack">
                <Part {...words.keep} />
                <Part {...words.transfer} />
              </div>
            </div>
          )}
        </div>
        <ActionBar
          back={none ? { text: words.none.back, onPress: back } : null}
          quiet={none ? [] : ways}
          primary={none ? { text: words.none.site, onPress: openAccount } : { text: words.close, onPress: close }}
        />
      </main>
    </>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly Line[] }) {
  return (
    <section className="guide-part">
      <h2>{title}</h2>
      <ul className="bullets">
        {items.map((item, index) => (
          <li key={index}>
            <Rich line={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Judged on the page itself: the address goes nowhere. */
function Look() {
  const {
    words: {
      appleIdPage: { look },
      appleId: { reasons },
    },
  } = useWizard();
  const entry = useAddressEntry();
  const [found, setFound] = useState<readonly AddressReason[]>([]);
  const press = () => {
    const address = entry.take();
    setFound(address === null ? [] : judgeAddress(address));
  };
  return (
    <section className="guide-part">
      <h2>{look.title}</h2>
      <AddressField label={look.field} entry={entry} />
      <div className="guide-look">
        <Button className="button small" onPress={press}>
          {look.press}
        </Button>
        <p className="hint">{look.hint}</p>
      </div>
      {found.length > 0 && (
        // What it came to stands at the end of a long page.
        <InView watched={found.join()}>
          <div role="status">
            <ul className="bullets">
              {found.map((reason) => (
                <li key={reason}>{reasons[reason]}</li>
              ))}
              <li>{look.ask}</li>
            </ul>
          </div>
        </InView>
      )}
    </section>
  );
}
