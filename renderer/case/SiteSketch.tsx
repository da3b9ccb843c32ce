// Our own drawing of the management site's certificate page: two boxes that look alike, and a mark on what is meant.
import { useCase } from './case-context.ts';
import { useWords } from '../app/wizard-context.ts';

export type SketchMark =
  'request' | 'csr' | 'csr-name' | 'registered' | 'number' | 'register' | 'expiry' | 'memo' | 'memo-edit';

export function SiteSketch({ mark }: { readonly mark: SketchMark }) {
  const { sketch } = useWords();
  // What was pressed long ago is not pointed at.
  const { past } = useCase();
  const upper = mark === 'request' || mark === 'csr' || mark === 'csr-name';
  const here = (marked: boolean, text: string) => (
    <span className="key" data-mark={marked}>
      {text}
      {marked && !past && <b>{sketch.here}</b>}
    </span>
  );
  const field = (marked: boolean, text: string) => (
    <div className="sketch-row" data-mark={marked}>
      <span>{text}</span>
      <i data-mark={marked} />
      {marked && !past && <b>{sketch.here}</b>}
    </div>
  );
  return (
    <figure className="sketch" role="img" aria-label={sketch.about[mark]}>
      <div className="sketch-box" data-on={upper}>
        <p className="sketch-title">
          {sketch.csrInfo}
          <em>{sketch.upper}</em>
        </p>
        <div className="sketch-row">
          <span>{sketch.csrFile}</span>
          <span className="sketch-keys">
            {here(mark === 'request', sketch.issue)}
            {mark === 'csr-name' && here(true, sketch.csrName)}
            {here(mark === 'csr', sketch.output)}
          </span>
        </div>
      </div>
      <div className="sketch-box" data-on={!upper}>
        <p className="sketch-title">
          {sketch.certificateInfo}
          <em>{sketch.lower}</em>
        </p>
        <div className="sketch-row">
          <span>{sketch.certificate}</span>
          <span className="sketch-keys">
            {here(mark === 'register', sketch.chooseFile)}
            {here(mark === 'register', sketch.register)}
            {here(mark === 'registered', sketch.output)}
          </span>
        </div>
        {mark === 'number' && (
          <div className="sketch-row">
            <span>{sketch.subject}</span>
            <span className="sketch-lines">
              <span className="mono">{sketch.subjectAbove}</span>
              <span className="mono">
                {sketch.subjectBelow}
                {here(true, sketch.lastFour)}
              </span>
            </span>
          </div>
        )}
        {field(mark === 'expiry', sketch.expiry)}
        {mark === 'memo' && field(true, sketch.memo)}
        {mark === 'memo-edit' && (
          <div className="sketch-row">
            <span>{sketch.memo}</span>
            <span className="sketch-keys">
              {here(true, sketch.edit)}
              {here(true, sketch.register)}
            </span>
          </div>
        )}
      </div>
    </figure>
  );
}
