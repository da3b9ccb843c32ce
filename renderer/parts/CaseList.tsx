// The renewals that are open, to go on with, and the finished ones, to look at.
import { Button } from 'react-aria-components';
import type { CaseSummary } from '../../core/flows/case-view.ts';
import { call } from '../client.ts';
import { useFirst } from '../wizard-context.ts';

type ListProps = { readonly cases: readonly CaseSummary[] };

/** Registered, whatever checks are left: that customer's next renewal may begin, offered once. */
function offersNext(cases: readonly CaseSummary[]): (one: CaseSummary) => boolean {
  const over = cases.filter((one) => one.finished || one.step === 'done');
  return (one) => over.find(({ customerId }) => customerId === one.customerId) === one && cases.every((other) => other.customerId !== one.customerId || over.includes(other));
}

export function OpenCases({ cases }: ListProps) {
  const { words: { home } } = useFirst();
  const open = cases.filter((one) => !one.finished);
  return open.length > 0 && <CaseSection title={home.open.title} cases={open} again={offersNext(cases)} />;
}

export function FinishedCases({ cases }: ListProps) {
  const { words: { home } } = useFirst();
  const finished = cases.filter((one) => one.finished);
  return finished.length > 0 && <CaseSection title={home.finished.title} cases={finished} again={offersNext(cases)} />;
}

type SectionProps = { readonly title: string; readonly cases: readonly CaseSummary[]; readonly again: (one: CaseSummary) => boolean };

function CaseSection({ title, cases, again }: SectionProps) {
  return (
    <div className="cases">
      <h2>{title}</h2>
      <ul>{cases.map((one) => <li key={one.id}><CaseLine summary={one} />{again(one) && <ThisYear summary={one} />}</li>)}</ul>
    </div>
  );
}

function CaseLine({ summary }: { readonly summary: CaseSummary }) {
  const { words, language, behind, attempt, openCase } = useFirst();
  const { home, frame, dates } = words;
  const name = summary.customer || home.noName;
  // The steps' names are not among the first page's words: they follow within a moment.
  const step = behind?.stepName(summary.step, language) ?? '…';
  return (
    <Button className="case-line" onPress={() => attempt(() => call('case.read', { caseId: summary.id }), openCase)}>
      <span className="case-name">{name}{summary.flow !== 'renew' && <span className="flow-chip">{home.practice.flows[summary.flow]}</span>}{summary.mode === 'practice' && <span className="practice-chip">{frame.practice}</span>}</span>
      <span className="unseen">{summary.finished ? home.look : home.resume}</span>
      <span className="case-step">{summary.finished ? home.changed(dates.moment(summary.changedAt)) : summary.lacking.length > 0 ? home.unproven(dates.moment(summary.changedAt)) : home.at(summary.screen, step, dates.moment(summary.changedAt))}</span>
    </Button>
  );
}

/** The next renewal of the same customer: last year's files are known in it. */
function ThisYear({ summary }: { readonly summary: CaseSummary }) {
  const { words: { home, look }, info, attempt, openCase } = useFirst();
  const begin = () => attempt(() => call('case.begin', { flow: 'renew', mode: summary.mode, environment: 'M6', trap: null, customerId: summary.customerId }), openCase);
  return <Button className="button small" isDisabled={info.ledger !== 'good'} aria-label={`${look.thisYear} ${summary.customer || home.noName}`} onPress={begin}>{look.thisYear}</Button>;
}
