// Under the verdict, folded: every check with its sentence, and the numbers, each to be copied.
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { CertificateFigures } from '../../../core/crypto/figures.ts';
import { useCase } from '../../case/case-context.ts';
import { Joints } from '../../controls/Breakable.tsx';
import { CopyLine } from '../../controls/CopyLine.tsx';
import { useWords } from '../../app/wizard-context.ts';
import { reasonOf } from './verdict-signs.ts';

export function VerdictDetails() {
  const words = useWords();
  const { judged, verdict: texts, receive } = words;
  const { view } = useCase();
  const { candidate, registered, accepted } = view.state;
  if (!candidate || !view.verdict) return null;
  const { checks } = view.verdict;
  return (
    <Disclosure className="details">
      <h2>
        <Button slot="trigger" className="details-toggle">
          {judged.details}
        </Button>
      </h2>
      <DisclosurePanel>
        <p>
          <Joints text={judged.file(candidate.name || receive.pasted)} />
        </p>
        <table>
          <tbody>
            {checks.map((check) => (
              <tr key={check.id} data-result={check.result}>
                <th scope="row">{texts.checks[check.id]}</th>
                <td>{judged.results[check.result]}</td>
                <td>{reasonOf(words, check, checks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{judged.evidence}</h3>
        <Figures about={judged.of.candidate} certificate={candidate.certificate} />
        {registered?.kind === 'file' && <Figures about={judged.of.registered} certificate={registered.certificate} />}
        {accepted && (
          <div className="figures">
            <h4>{judged.of.csr}</h4>
            <CopyLine text={accepted.csr.publicKeySha256} about={judged.fields.publicKey} />
          </div>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Figures({ about, certificate }: { readonly about: string; readonly certificate: CertificateFigures }) {
  const {
    judged: { fields },
  } = useWords();
  const rows = [
    [fields.topic, certificate.topic ?? certificate.uid],
    [fields.commonName, certificate.commonName],
    [fields.serial, certificate.serial],
    [fields.notBefore, certificate.notBefore],
    [fields.notAfter, certificate.notAfter],
    [fields.issuer, certificate.issuer],
    [fields.fingerprint, certificate.fingerprintSha256],
    [fields.publicKey, certificate.publicKeySha256],
  ] as const;
  return (
    <div className="figures">
      <h4>{about}</h4>
      {rows.map(([field, value]) => value && <CopyLine key={field} text={value} about={field} />)}
    </div>
  );
}
