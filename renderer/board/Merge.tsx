// Two entries that are one company: the other one is found, both are seen side by side, and one press makes them one.
import { cut } from '../../core/base/cut.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Label, SearchField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { personLine } from '../../core/customers/person.ts';
import type { BoardLine, CustomerPage } from '../../core/contract/customers.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { useUnsaved } from '../frame/unsaved.ts';
import { Note } from '../controls/Note.tsx';
import { dayIso } from '../../core/base/time.ts';

/** As many are offered. */
const offered = 6;

type Props = { readonly page: CustomerPage; readonly merged: (page: CustomerPage) => void };

export function Merge({ page, merged }: Props) {
  const {
    words: {
      customers: { merge: words, page: pageWords },
    },
    info,
    attempt,
  } = useWizard();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly BoardLine[] | null>(null);
  const [other, setOther] = useState<CustomerPage | null>(null);
  /** As it is typed now: who searches on is not shown what was asked for before. */
  const searched = useRef('');
  const [done, setDone] = useState(false);
  // Compared, and not decided yet.
  useUnsaved(other !== null);
  const { id } = page;
  useEffect(() => {
    if (query.trim() === '') return;
    let current = true;
    void call('board.read', {
      from: 0,
      count: offered * 2,
      order: 'name',
      status: null,
      month: null,
      ends: null,
      query,
    }).then((answer) => {
      if (current) setFound(answer.ok ? oneEach(answer.value.rows, id).slice(0, offered) : null);
    });
    return () => {
      current = false;
    };
  }, [query, id]);
  const look = (customerId: string) => {
    const before = searched.current;
    attempt(
      () => call('customer.read', { customerId }),
      (one) => {
        if (searched.current === before) setOther(one);
      },
    );
  };
  const close = useCallback(() => setOther(null), []);
  const merge = (otherId: string) =>
    attempt(
      () => call('customer.merge', { customerId: id, otherId }),
      (after) => {
        setOther(null);
        setQuery('');
        setFound(null);
        setDone(true);
        merged(after);
      },
    );
  return (
    <details className="safe-parts">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <SearchField
        className="merge-search"
        value={query}
        onChange={(text) => {
          setDone(false);
          setOther(null);
          if (text.trim() === '') setFound(null);
          searched.current = text;
          setQuery(cut(text, limits.search));
        }}
      >
        <Label>{words.search}</Label>
        <BoundedInput limit={limits.search} />
      </SearchField>
      {other === null && found?.length === 0 && <p role="status">{words.none}</p>}
      {other === null && found !== null && (
        <div className="way-more">
          {found.map((line) => (
            <Button
              key={line.customerId}
              className="button small"
              isDisabled={info.ledger !== 'good'}
              onPress={() => look(line.customerId)}
            >
              {words.look([line.name || pageWords.nameless, line.code].filter((part) => part !== '').join(' '))}
            </Button>
          ))}
        </div>
      )}
      {other && <Compared stays={page} other={other} merge={() => merge(other.id)} close={close} />}
      {done && (
        <Note tone="good" live>
          {words.done}
        </Note>
      )}
    </details>
  );
}

/** A company with several certificates has several rows. */
const oneEach = (rows: readonly BoardLine[], without: string): readonly BoardLine[] =>
  rows.filter(
    ({ customerId }, index) =>
      customerId !== without && rows.findIndex((one) => one.customerId === customerId) === index,
  );

type ComparedProps = {
  readonly stays: CustomerPage;
  readonly other: CustomerPage;
  readonly merge: () => void;
  readonly close: () => void;
};

function Compared({ stays, other, merge, close }: ComparedProps) {
  const {
    words: {
      customers: { merge: words, page: pageWords },
      dates,
    },
  } = useWizard();
  const nameOf = ({ profile }: CustomerPage) => profile.name || profile.code || pageWords.nameless;
  const cells = ({
    profile,
    lines,
    cases,
    contacts,
    person,
  }: CustomerPage): Record<keyof typeof words.rows, string> => ({
    name: profile.name,
    code: profile.code,
    certificates: lines
      .flatMap(({ current, heard }) => current?.certificate.notAfter ?? heard?.end ?? [])
      .map((end) => dates.day(dayIso(end.slice(0, 10))))
      .join('\n'),
    jobs: cases.length === 0 ? '' : words.count(cases.length),
    contacts: [contacts.sales, contacts.helpDesk]
      .map(({ name, phone }) => `${name} ${phone}`.trim())
      .filter((one) => one !== '')
      .join('\n'),
    person: personLine(person),
    devices: profile.devices?.toString() ?? '',
    note: profile.note,
  });
  const [left, right] = [cells(stays), cells(other)];
  return (
    <>
      <table className="merge-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.stays}</th>
            <th scope="col">{words.other}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(words.rows) as (keyof typeof words.rows)[]).map((row) => (
            <tr key={row}>
              <th scope="row">{words.rows[row]}</th>
              <td data-row={row}>{left[row] || words.nothing}</td>
              <td data-row={row}>{right[row] || words.nothing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Note tone="caution" live>
        <p>{words.ask(nameOf(stays), nameOf(other))}</p>
        <div className="way-more">
          <Button className="button small" autoFocus onPress={close}>
            {words.no}
          </Button>
          <Button className="button small" onPress={merge}>
            {words.yes}
          </Button>
        </div>
      </Note>
    </>
  );
}
