// The certificate in use as the portal's own row: the same order, the same date, the last four of its APSP large.
import { useState } from 'react';
import { drawn } from '../../core/portal/drawn.ts';
import { hasEnded } from '../../core/schedule/days.ts';
import type { RowCard } from '../../core/rows/row-card.ts';
import type { Iso } from '../../core/base/time.ts';
import { useWords } from '../app/wizard-context.ts';
import { Breakable } from '../controls/Breakable.tsx';
import { Unbroken } from '../controls/Unbroken.tsx';

/**
 * `press`: what of the row is to be pressed; null: nothing yet. `bare`: without the numbers and what all rows have,
 * where nobody compares them.
 */
type Props = {
  readonly card: RowCard;
  readonly notAfter: Iso;
  readonly vendor?: string | null;
  readonly press?: 'renew' | 'download' | 'info' | null;
  readonly bare?: boolean;
  /** Whether it was revoked is what is asked: a file does not say it. */
  readonly asked?: boolean;
};

export function RowCardView({
  card,
  notAfter,
  vendor = card.vendor,
  press = 'renew',
  bare = false,
  asked = false,
}: Props) {
  const { row, dates } = useWords();
  const [openedAt] = useState(() => Date.now());
  const ended = hasEnded(notAfter, openedAt);
  return (
    <section className="row-card" aria-label={row.title}>
      <div className="row-line" lang="en">
        <dl>
          {!bare && (
            <div>
              <dt>{row.columns.service}</dt>
              <dd>{card.service}</dd>
            </div>
          )}
          {vendor !== null && (
            <div>
              <dt>{row.columns.vendor}</dt>
              <dd>{vendor}</dd>
            </div>
          )}
          <div>
            <dt>{row.columns.expiration}</dt>
            <dd>{card.expiration}</dd>
          </div>
          {(!bare || ended) && !asked && (
            <div>
              <dt>{row.columns.status}</dt>
              <dd>{ended ? row.ended : row.status}</dd>
            </div>
          )}
        </dl>
        <p className="row-buttons">
          {!bare && (
            <span className="row-info" data-press={press === 'info'}>
              {drawn.info}
            </span>
          )}
          <span data-press={press === 'renew'}>{row.renew}</span>
          <span data-press={press === 'download'}>{row.download}</span>
          <s>{row.revoke}</s>
        </p>
      </div>
      <div className="row-proof">
        {!bare && card.lastFour && (
          <p className="last-four">
            <span className="last-four-about">
              {row.lastFour}
              <small>{row.lastFourOf}</small>
            </span>
            <strong>{card.lastFour}</strong>
          </p>
        )}
        <p className="row-date">
          <Unbroken text={row.japaneseDate(dates.day(notAfter))} />
        </p>
      </div>
      {!bare && (
        <dl className="row-marks" aria-label={row.panel}>
          {card.marks.map(({ mark, value }) => (
            <div key={mark}>
              <dt>{row.marks[mark]}</dt>
              <dd>
                <Breakable text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
