// What became of many certificate files.
import type { CertificatesTaken } from '../../core/contract/tables.ts';
import { useWizard } from '../app/wizard-context.ts';
import { Note } from '../controls/Note.tsx';

export function CertificatesDone({ taken }: { readonly taken: Extract<CertificatesTaken, { readonly done: true }> }) {
  const {
    words: {
      frame,
      tables: { certificates: words },
    },
  } = useWizard();
  const { files, added, known, unchanged, withKey, keyCount, aside, asideCount } = taken;
  return (
    <>
      <Note tone={added + known > 0 ? 'good' : 'info'} live>
        <p>{words.taken(files, added, known, unchanged)}</p>
        {added > 0 && <p>{words.names}</p>}
      </Note>
      {keyCount > 0 && (
        <Note tone="caution" title={words.keys(keyCount)}>
          <ul className="import-faults">
            {withKey.map((name, index) => (
              <li key={index}>{name}</li>
            ))}
            {keyCount > withKey.length && <li>{words.others(keyCount - withKey.length)}</li>}
          </ul>
        </Note>
      )}
      {asideCount > 0 && (
        <Note tone="caution" title={words.aside(asideCount)}>
          <ul className="import-faults">
            {aside.map(({ name, why }, index) => (
              <li key={index}>
                <strong>{`${name}${frame.colon}`}</strong>
                {words.why[why]}
              </li>
            ))}
            {asideCount > aside.length && <li>{words.others(asideCount - aside.length)}</li>}
          </ul>
        </Note>
      )}
    </>
  );
}
