// The room for a foreign page beside a step: our bar above it, and an empty area whose place the main process is told.
import { useEffect, useRef, useState } from 'react';
import type { Bounds, ViewState } from '../../core/contract/wizard.ts';
import type { AppError } from '../../core/base/result.ts';
import type { Place } from '../../core/portal/sites.ts';
import { call, on } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { ViewToolbar } from './ViewToolbar.tsx';
import { ViewTrouble } from './ViewTrouble.tsx';

type Props = {
  readonly caseId: string;
  readonly place: Place;
  readonly foreign: ViewState | null;
  readonly setForeign: (foreign: ViewState) => void;
};

const boundsOf = (area: HTMLElement): Bounds => {
  const { x, y, width, height } = area.getBoundingClientRect();
  return { x, y, width, height };
};

/** After this long without an answer the reader is told that it is not their fault. */
const slowMs = 10_000;

export function BesideView({ caseId, place, foreign, setForeign }: Props) {
  const {
    words: { beside, errors },
    covered,
  } = useWizard();
  const frame = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<AppError | null>(null);

  useEffect(() => {
    const room = area.current;
    if (!room) return;
    let current = true;
    void call('view.open', { caseId, place, bounds: boundsOf(room) }).then((result) => {
      if (!current) return;
      setFailure(result.ok ? null : result.error);
      if (result.ok) setForeign(result.value);
      void call('view.setBounds', { bounds: boundsOf(room) });
    });
    const follow = (): void => void call('view.setBounds', { bounds: boundsOf(room) });
    const observer = new ResizeObserver(follow);
    observer.observe(room);
    // The room also moves without changing its size, when something above or beside it grows.
    observer.observe(document.body);
    window.addEventListener('resize', follow);
    return () => {
      current = false;
      observer.disconnect();
      window.removeEventListener('resize', follow);
      void call('view.close', undefined);
    };
  }, [caseId, place, setForeign]);

  useEffect(
    () =>
      on('view.left', ({ forward }) => {
        const target = forward
          ? document.querySelector<HTMLElement>('.page h1')
          : frame.current?.querySelector<HTMLElement>('.view-bar button:last-of-type');
        target?.focus();
      }),
    [],
  );

  useEffect(() => {
    if (covered) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.isComposing) return;
      event.preventDefault();
      void call('view.focus', undefined);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [covered]);

  const here = foreign?.place === place ? foreign : null;
  // A network that silently drops what it forbids gives no error for minutes.
  const waiting = here?.loading === true && here.trouble === null;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [waiting]);
  return (
    <section className="beside" ref={frame} aria-label={beside.area[place]}>
      <ViewToolbar caseId={caseId} place={place} foreign={here} />
      {here?.trouble && <ViewTrouble caseId={caseId} place={place} trouble={here.trouble} />}
      {slow && (
        <Note tone="info" live title={beside.slow.title}>
          <Lines lines={beside.slow.lines} />
        </Note>
      )}
      {here?.refusedDownload && (
        <Note tone="caution" live>
          {beside.refused(here.refusedDownload)}
        </Note>
      )}
      {failure && (
        <Note tone="caution" live title={errors.byCode[failure.code].what}>
          <p>{errors.byCode[failure.code].next}</p>
        </Note>
      )}
      <div className="view-area" ref={area} data-gone={here?.trouble?.kind === 'crashed'}>
        {!failure && !here?.trouble && <p>{beside.opening}</p>}
      </div>
    </section>
  );
}
