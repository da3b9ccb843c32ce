// What a hand-over file would change: company by company, certificate by certificate, job by job.
import type { CertificateSight, CompanySight, HandOverSight } from '../../core/hand-over/sight.ts';
import { useWizard } from '../app/wizard-context.ts';

type Seen = Extract<HandOverSight, { readonly ok: true }>;

export function TakeUpPlan({ sight }: { readonly sight: Seen }) {
  const {
    words: {
      handOver: { taking: words },
      dates,
    },
  } = useWizard();
  return (
    <>
      <p className="hint">{words.madeAt(dates.full(sight.madeAt))}</p>
      {sight.companies.map((company, index) => (
        <Company key={index} company={company} />
      ))}
    </>
  );
}

function Company({ company }: { readonly company: CompanySight }) {
  const {
    words: {
      handOver: { taking: words },
      frame,
      dates,
    },
  } = useWizard();
  const { name, code, here, fields, certificates, noted, jobs, changes } = company;
  const known = changes ? words.knownCompany : words.sameCompany;
  return (
    <section className="guide-part">
      <h2>
        {name || words.nameless} {code !== '' && <code>{code}</code>}
      </h2>
      <p>{here === null ? words.newCompany : known(here.name || words.nameless)}</p>
      {noted > 0 && here !== null && <p>{words.noted(noted)}</p>}
      {fields.length > 0 && (here === null ? <Told fields={fields} /> : <Fields fields={fields} />)}
      {certificates.length > 0 && (
        <>
          <h3>{words.certificates}</h3>
          <ul className="kept-list">
            {certificates.map((one, index) => (
              <li key={index}>
                {words.certificate(one.lastFour, dates.day(one.end))} <Stand certificate={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {jobs.length > 0 && (
        <>
          <h3>{words.jobs}</h3>
          <ul className="kept-list">
            {jobs.map(({ flow, since, stand, more }, index) => (
              <li key={index}>
                {frame.jobs[flow]} <span className="hint">{dates.date(since)}</span>{' '}
                <strong>{words.jobStands[stand](more)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Stand({ certificate: { stand, hereEnd } }: { readonly certificate: CertificateSight }) {
  const {
    words: {
      handOver: {
        taking: { stands: words },
      },
      dates,
    },
  } = useWizard();
  if (stand !== 'differs') return <strong>{words[stand]}</strong>;
  return <strong>{hereEnd === null ? words.unknownEnd : words.differs(dates.day(hereEnd))}</strong>;
}

/** Of a company that is new here: all of it is seen before it is taken, the address where one signs in above all. */
function Told({ fields }: Pick<CompanySight, 'fields'>) {
  const {
    words: {
      handOver: { taking: words },
    },
  } = useWizard();
  return (
    <>
      <h3>{words.told}</h3>
      <table className="merge-table">
        <tbody>
          {fields.map(({ field, file }) => (
            <tr key={field}>
              <th scope="row">{words.fields[field]}</th>
              <td>{file}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Fields({ fields }: Pick<CompanySight, 'fields'>) {
  const {
    words: {
      handOver: { taking: words },
    },
  } = useWizard();
  const shown = (text: string, stays: boolean) => (
    <td data-stays={stays}>
      {text || words.empty} {stays && <strong>{words.stays}</strong>}
    </td>
  );
  return (
    <>
      <h3>{words.differs}</h3>
      <p className="hint">{words.later}</p>
      <table className="merge-table">
        <thead>
          <tr>
            <th scope="col">{words.columns.field}</th>
            <th scope="col">{words.columns.here}</th>
            <th scope="col">{words.columns.file}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, here, file, stays }) => (
            <tr key={field}>
              <th scope="row">{words.fields[field]}</th>
              {shown(here, stays === 'here')}
              {shown(file, stays === 'file')}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
