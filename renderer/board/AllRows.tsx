// Every row that the search and the filter leave, however many: only those in sight are there, and asked for.
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import type { BoardLine, BoardPage } from '../../core/contract/customers.ts';
import { call } from '../app/client.ts';
import { useWizard } from '../app/wizard-context.ts';
import type { Asked } from './asked.ts';
import { StateOfLine } from './StatusWord.tsx';
import { dayIso } from '../../core/base/time.ts';
import { lineName } from './WeekLine.tsx';

/** Rows asked for at a time, and how many stand ready above and below those in sight. */
const block = 50;
const ready = 8;

/** `page`: the newest answer to what is asked. With each one the rows in sight are asked for again. */
type Props = { readonly asked: Asked; readonly page: BoardPage };

export function AllRows({ asked, page }: Props) {
  const { matched: total, rows: beginning } = page;
  const box = useRef<HTMLDivElement>(null);
  const [rowHeight, setRowHeight] = useState(48);
  const [seen, setSeen] = useState({ top: 0, height: 480 });
  const [blocks, setBlocks] = useState<ReadonlyMap<number, readonly BoardLine[]>>(new Map());
  const wanted = useRef({ of: page, numbers: new Set<number>() });
  /** The row that Tab comes to, and that the arrow keys move. */
  const [at, setAt] = useState(0);
  const follows = useRef(false);

  useLayoutEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('.board-row');
    if (row && row.offsetHeight > 0 && row.offsetHeight !== rowHeight) setRowHeight(row.offsetHeight);
  }, [rowHeight, blocks]);

  const from = Math.max(0, Math.floor(seen.top / rowHeight) - ready);
  const to = Math.min(total, Math.ceil((seen.top + seen.height) / rowHeight) + ready);

  useEffect(() => {
    if (wanted.current.of !== page) wanted.current = { of: page, numbers: new Set() };
    const { numbers } = wanted.current;
    for (let number = Math.floor(from / block); number * block < to; number += 1) {
      if (numbers.has(number)) continue;
      numbers.add(number);
      void call('board.read', { ...asked, from: number * block, count: block }).then((answer) => {
        if (!answer.ok) numbers.delete(number);
        else if (wanted.current.of === page) setBlocks((now) => new Map(now).set(number, answer.value.rows));
      });
    }
  }, [asked, page, from, to]);

  const rowAt = useCallback(
    (index: number): BoardLine | null =>
      blocks.get(Math.floor(index / block))?.[index % block] ?? beginning[index] ?? null,
    [blocks, beginning],
  );

  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(seen.height / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: total - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    follows.current = true;
    setAt(Math.max(0, Math.min(total - 1, next)));
  };

  // The row that the keys came to is brought into sight, and has the keyboard once it is there.
  useEffect(() => {
    const { current } = box;
    if (!follows.current || !current) return;
    const top = at * rowHeight;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + rowHeight > current.scrollTop + current.clientHeight)
      current.scrollTop = top + rowHeight - current.clientHeight;
    const row = current.querySelector<HTMLElement>(`[data-row="${at}"]`);
    // Until the row is read, a place holder stands there, which can't have the keyboard.
    if (row instanceof HTMLButtonElement) {
      row.focus();
      follows.current = false;
    }
  });

  const indexes = Array.from({ length: Math.max(0, to - from) }, (_none, index) => from + index);
  return (
    <>
      <Heads />
      <div
        ref={box}
        className="board-rows"
        onKeyDown={move}
        onScroll={({ currentTarget }) =>
          setSeen({ top: currentTarget.scrollTop, height: Math.max(200, currentTarget.clientHeight) })
        }
      >
        <ul style={{ height: total * rowHeight }}>
          {indexes.map((index) => (
            <li
              key={index}
              style={{ insetBlockStart: index * rowHeight }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              <Row line={rowAt(index)} index={index} tab={index === at} came={() => setAt(index)} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** What each column is; a voice reads a row's own words. */
function Heads() {
  const {
    words: {
      week,
      begin: { customer },
      customers: { board },
    },
  } = useWizard();
  return (
    <div className="board-head" aria-hidden="true">
      <span>{customer.name}</span>
      <span className="board-code">{board.number}</span>
      <span>{board.status}</span>
      <span className="board-date">{week.lastSafe}</span>
      <span className="board-date soft">{week.until}</span>
    </div>
  );
}

type RowProps = {
  readonly line: BoardLine | null;
  readonly index: number;
  readonly tab: boolean;
  readonly came: () => void;
};

function Row({ line, index, tab, came }: RowProps) {
  const {
    words: { week, dates },
    cover,
  } = useWizard();
  if (!line) return <div className="board-row" data-row={index} aria-busy="true" />;
  const name = lineName(line, week.unnamed);
  const person = line.person.name === '' ? '' : week.person(line.person.name);
  const beside = line.status === 'put-off' && line.putOffWhy !== '' ? line.putOffWhy : person;
  return (
    <Button
      className="board-row"
      data-row={index}
      excludeFromTabOrder={!tab}
      onFocus={came}
      onPress={() => cover({ page: 'customer', customerId: line.customerId, then: 'board' })}
    >
      <span className="board-name">
        {name}
        {beside !== '' && <small className="board-person soft">{beside}</small>}
      </span>
      <span className="board-code">{line.code}</span>
      <StateOfLine line={line} />
      <span className="board-date">
        {line.dates &&
          (line.status === 'put-off'
            ? week.waits(dates.day(dayIso(line.dates.waits ?? line.dates.lastSafe)))
            : dates.day(dayIso(line.dates.lastSafe)))}
      </span>
      <span className="board-date soft">
        {line.dates && dates.day(dayIso(line.dates.end))}
        {line.endFrom === 'heard' && <small className="board-heard">{week.heard}</small>}
      </span>
    </Button>
  );
}
