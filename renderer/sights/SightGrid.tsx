// The pictures to choose from, in groups, fewer of them once a kind is chosen or words are typed.
import { Button, Label, RadioButton, RadioField, RadioGroup, TextField } from 'react-aria-components';
import { limits } from '../../core/base/limits.ts';
import { BoundedInput } from '../controls/Bounded.tsx';
import { sightGroups, sightIds, sights, type SightGroup, type SightId } from '../../core/advice/sights.ts';
import type { Texts } from '../../core/text/texts.ts';
import { Lines } from '../controls/Rich.tsx';
import { useWords } from '../app/wizard-context.ts';
import { drawings } from './index.ts';

export type SightFilter = { readonly group: SightGroup | 'all'; readonly words: string };
export const allSights: SightFilter = { group: 'all', words: '' };

type Props = {
  readonly filter: SightFilter;
  readonly setFilter: (filter: SightFilter) => void;
  readonly pick: (sight: SightId) => void;
};

export function SightGrid({ filter, setFilter, pick }: Props) {
  const texts = useWords();
  const words = texts.sights;
  const shown = sightIds.filter((id) => fits(id, filter, texts));
  return (
    <>
      <div className="sight-filters">
        <RadioGroup
          className="chips"
          value={filter.group}
          onChange={(value) => setFilter({ ...filter, group: sightGroups.find((one) => one === value) ?? 'all' })}
        >
          <Label className="unseen">{words.choice}</Label>
          {(['all', ...sightGroups] as const).map((one) => (
            <RadioField key={one} value={one}>
              <RadioButton className="chip">{one === 'all' ? words.all : words.groups[one]}</RadioButton>
            </RadioField>
          ))}
        </RadioGroup>
        <TextField
          className="sight-search"
          value={filter.words}
          onChange={(text) => setFilter({ ...filter, words: text })}
        >
          <Label>{words.filter}</Label>
          <BoundedInput
            limit={limits.search}
            autoComplete="off"
            spellCheck="false"
            className="react-aria-Input"
            placeholder={words.filterHint}
          />
        </TextField>
        <p className="unseen" role="status">
          {words.found(shown.length)}
        </p>
      </div>
      {shown.length === 0 && <Lines lines={words.none} />}
      {sightGroups.map((group) => {
        const here = shown.filter((id) => sights[id].group === group);
        if (here.length === 0) return null;
        return (
          <section key={group} className="sight-group" aria-label={words.groups[group]}>
            <h2>{words.groups[group]}</h2>
            <ul className="sight-grid">
              {here.map((id) => (
                <li key={id}>
                  <Card id={id} pick={pick} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Card({ id, pick }: { readonly id: SightId; readonly pick: (sight: SightId) => void }) {
  const {
    sights: { names },
  } = useWords();
  const Drawing = drawings[id];
  const english = sights[id].words;
  return (
    <Button className="sight-card" id={`sight-${id}`} onPress={() => pick(id)}>
      <Drawing />
      <span className="sight-name">{names[id]}</span>
      {english.length > 0 && (
        <span className="sight-words" lang={sights[id].group === 'site' ? 'ja' : 'en'}>
          {english.join(' / ')}
        </span>
      )}
    </Button>
  );
}

/** Case, blanks and full-width letters make no difference; every word that was typed must be found. */
function fits(id: SightId, { group, words }: SightFilter, { sights: { names, groups } }: Texts): boolean {
  if (group !== 'all' && sights[id].group !== group) return false;
  const plainly = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’']/g, "'");
  const text = plainly([names[id], groups[sights[id].group], ...sights[id].words].join(' '));
  return plainly(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
