// How many devices there are, by how they were enrolled: by hand, or through Apple Business below 26 and from 26 on.
import { useState } from 'react';
import { Button, Label, TextField } from 'react-aria-components';
import { limits } from '../../../core/base/limits.ts';
import type { FactData } from '../../../core/flows/facts.ts';
import { useCase } from '../../case/case-context.ts';
import { BoundedInput } from '../../controls/Bounded.tsx';
import { useWords } from '../../app/wizard-context.ts';

type Counted = FactData<'devices-counted'>;
const ways = ['byHand', 'older', 'newer'] as const;
const maxDevices = 999_999;

/** The number that was typed; also in full-width digits, as Japanese input methods write them. */
export function readNumber(typed: string, least: number, most: number): number | null {
  const digits = typed.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) && Number(digits) >= least && Number(digits) <= most ? Number(digits) : null;
}

/** What was counted before stands in the fields; before there were three, all stood in the first. */
export function useCounts() {
  const {
    view: {
      state: {
        trouble: { deviceCount, automatic },
      },
    },
  } = useCase();
  const { older, newer } = automatic ?? { older: 0, newer: 0 };
  const shown = (count: number) => (count === 0 ? '' : String(count));
  const [typed, setTyped] = useState({
    byHand: shown((deviceCount ?? 0) - older - newer),
    older: shown(older),
    newer: shown(newer),
  });
  const read = (way: (typeof ways)[number]) => (typed[way].trim() === '' ? 0 : readNumber(typed[way], 0, maxDevices));
  const [hand, below, from] = [read('byHand'), read('older'), read('newer')];
  const count = hand === null || below === null || from === null ? null : hand + below + from;
  const counted: Omit<Counted, 'minutes'> | null =
    count === null || count === 0 || count > maxDevices || below === null || from === null
      ? null
      : { count, automatic: { older: below, newer: from } };
  return {
    counted,
    /** As it was counted before. */
    known: counted !== null && count === deviceCount && below === older && from === newer,
    fields: ways.map((way) => ({
      way,
      typed: typed[way],
      type: (text: string) => setTyped({ ...typed, [way]: text }),
      bad: read(way) === null,
    })),
  };
}

export function CountFields({ fields }: Pick<ReturnType<typeof useCounts>, 'fields'>) {
  const {
    trouble: { weigh },
  } = useWords();
  return fields.map(({ way, ...field }) => <CountField key={way} label={weigh.counts[way]} {...field} />);
}

export function CountField({
  label,
  typed,
  type,
  bad,
}: {
  readonly label: string;
  readonly typed: string;
  readonly type: (typed: string) => void;
  readonly bad: boolean;
}) {
  const {
    trouble: { weigh },
  } = useWords();
  return (
    <TextField value={typed} onChange={type} className="react-aria-TextField count">
      <Label>{label}</Label>
      <BoundedInput limit={limits.count} autoComplete="off" inputMode="numeric" className="react-aria-Input mono" />
      {bad && <p className="hint">{weigh.countHint}</p>}
    </TextField>
  );
}

/** On a page that decides nothing by them: kept by a button of their own. */
export function DeviceCounts() {
  const {
    trouble: { weigh },
  } = useWords();
  const { view, say } = useCase();
  const { counted, known, fields } = useCounts();
  const minutes = view.state.trouble.minutesPerDevice;
  return (
    <div className="weigh">
      <section>
        <h2>{weigh.countsTitle}</h2>
        <div className="counts">
          <CountFields fields={fields} />
        </div>
        <div className="drop-ways start">
          <Button
            className="button small"
            isDisabled={counted === null || known}
            onPress={() => counted && say({ kind: 'devices-counted', data: { ...counted, minutes } })}
          >
            {known ? weigh.countsKept : weigh.countsKeep}
          </Button>
        </div>
      </section>
    </div>
  );
}
