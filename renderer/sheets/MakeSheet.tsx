// Screen 67: what goes on a sheet, and the PDF to print.
import { useCallback, useState } from 'react';
import { Button, CheckboxButton, CheckboxField, Label, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { languages, type Language } from '../../core/contract/wizard.ts';
import type { SheetWanted } from '../../core/contract/sheets.ts';
import { sheetScreen } from '../../core/flows/steps.ts';
import { sheetWays, type SheetWay } from '../../core/sheets/steps.ts';
import { handOverFields, type HandOverSaid } from '../../core/sheets/sheets.ts';
import { call } from '../app/client.ts';
import { useWizard, type Cover, type SheetAbout } from '../app/wizard-context.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { Note } from '../controls/Note.tsx';
import { Lines } from '../controls/Rich.tsx';
import { Shape } from '../controls/Shape.tsx';
import { ScreenNumber } from '../controls/ScreenNumber.tsx';
import { ActionBar } from '../frame/ActionBar.tsx';
import { useOverPage } from '../frame/over.ts';
import { TopBar } from '../frame/TopBar.tsx';

const nothingSaid: HandOverSaid = { by: '', firstPhone: '', secondPhone: '', mailbox: '', passwordPlace: '' };

type Props = { readonly about: SheetAbout; readonly then: Cover | null };

export function MakeSheet({ about, then }: Props) {
  const {
    words: {
      sheets: { making: words },
      handOver,
      frame: { languages: languageNames },
    },
    language,
    attempt,
    cover,
  } = useWizard();
  const [spoken, setSpoken] = useState<Language>(language);
  const [more, setMore] = useState(false);
  const [way, setWay] = useState<SheetWay | null>(null);
  const [said, setSaid] = useState<HandOverSaid>(nothingSaid);
  const [made, setMade] = useState<string | null>(null);
  const back = useCallback(() => cover(then), [cover, then]);
  const title = useOverPage(sheetScreen, words.heading[about.kind], null, back);
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setMade(null);
      set(value);
    };
  const make = () =>
    attempt(
      () => call('sheet.make', { wanted: wantedOf(about, more, way, said), language: spoken }),
      ({ name }) => setMade(name),
    );
  const show = (how: 'open' | 'folder') =>
    attempt(
      () => call('sheet.show', { how }),
      () => undefined,
    );
  /** Beside the sheet for the binder, the same job for another computer. */
  const toFile = (caseId: string) => ({
    text: handOver.making.open,
    onPress: () => cover({ page: 'hand-over', about: { kind: 'case', caseId }, then: { page: 'sheet', about, then } }),
  });
  return (
    <>
      <TopBar about={null} practice={about.practice} />
      <main className="page make-sheet">
        <div className="page-scroll" tabIndex={-1}>
          <div className="page-top">
            <ScreenNumber id="cover-number" screen={sheetScreen} />
          </div>
          <h1 ref={title} tabIndex={-1} aria-describedby="cover-number">
            {words.heading[about.kind]}
          </h1>
          <Lines lines={words.lead[about.kind]} />
          {about.kind === 'hand-over' && <Fields said={said} change={changed(setSaid)} />}
          <More kind={about.kind} on={more} change={changed(setMore)} />
          {about.kind === 'own' && <Way way={way} change={changed(setWay)} />}
          <label className="sheet-language">
            <span>{words.language}</span>
            <select
              value={spoken}
              onChange={({ target }) => changed(setSpoken)(languages.find((one) => one === target.value) ?? language)}
            >
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageNames[one]}
                </option>
              ))}
            </select>
          </label>
          {made !== null && (
            <Note tone="good" live>
              <p>{words.made(made)}</p>
              <p className="look-others">
                <Button className="button small" onPress={() => show('open')}>
                  {words.look}
                </Button>
                <Button className="link-button" onPress={() => show('folder')}>
                  {words.folder}
                </Button>
              </p>
            </Note>
          )}
        </div>
        <ActionBar
          back={{ text: words.back, onPress: back }}
          quiet={about.kind === 'hand-over' && !about.practice ? [toFile(about.caseId)] : []}
          primary={{ text: words.make, onPress: make }}
        />
      </main>
    </>
  );
}

function wantedOf(about: SheetAbout, more: boolean, way: SheetWay | null, said: HandOverSaid): SheetWanted {
  switch (about.kind) {
    case 'own':
      return { kind: 'own', row: about.row, topic: more, way };
    case 'hand-over':
      return { kind: 'hand-over', caseId: about.caseId, said, address: more };
    case 'week':
      return { kind: 'week', masked: more };
  }
}

type WayProps = { readonly way: SheetWay | null; readonly change: (way: SheetWay | null) => void };

/** The app knows how the last renewal went; whoever hands the sheet to somebody else may know better. */
function Way({ way, change }: WayProps) {
  const { way: about, ways } = useWizard().words.sheets.making;
  return (
    <label className="sheet-language">
      <span>{about}</span>
      <select
        value={way ?? ''}
        onChange={({ target }) => change(sheetWays.find((one) => one === target.value) ?? null)}
      >
        <option value="">{ways.last}</option>
        {sheetWays.map((one) => (
          <option key={one} value={one}>
            {ways[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

type FieldsProps = { readonly said: HandOverSaid; readonly change: (said: HandOverSaid) => void };

function Fields({ said, change }: FieldsProps) {
  const { fields } = useWizard().words.sheets.making;
  return (
    <div className="sheet-fields">
      {handOverFields.map((field) => (
        <TextField key={field} value={said[field]} onChange={(text) => change({ ...said, [field]: text })}>
          <Label>{fields[field]}</Label>
          <BoundedInput limit={limits.line} autoComplete="off" />
        </TextField>
      ))}
    </div>
  );
}

type MoreProps = {
  readonly kind: SheetAbout['kind'];
  readonly on: boolean;
  readonly change: (on: boolean) => void;
};

function More({ kind, on, change }: MoreProps) {
  const words = useWizard().words.sheets.making;
  const text = { own: words.topic, 'hand-over': words.address, week: words.masked }[kind];
  return (
    <div>
      <CheckboxField isSelected={on} onChange={change}>
        <CheckboxButton className="agree">
          <span className="box" aria-hidden="true">
            <Shape kind="check" />
          </span>
          {text}
        </CheckboxButton>
      </CheckboxField>
      {kind === 'hand-over' && <p className="hint">{words.addressWhy}</p>}
    </div>
  );
}
