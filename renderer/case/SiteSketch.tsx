// Our own drawing of the management site's certificate page: two boxes that look alike, and a mark on what is meant.
import { useCase } from './case-context.ts';
import { useWords } from '../app/wizard-context.ts';

export type SketchMark = 'request' | 'csr' | 'registered' | 'register' | 'expiry' | 'memo' | 'memo-edit';

export function SiteSketch({ mark }: { readonly mark: SketchMark }) {
  const { sketch } = useWords();
  // What was pressed long ago is not pointed at.
  const { past } = useCase();
  const upper = mark === 'request' || mark === 'csr';
  const here = (marked: boolean, text: string) => (
    <span className="key" data-mark={marked}>
      {text}
      {marked && !past && <b>{sketch.here}</b>}
    </span>
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
        <div className="sketch-row" data-mark={mark === 'expiry'}>
          <span>{sketch.expiry}</span>
          <i data-mark={mark === 'expiry'} />
          {mark === 'expiry' && !past && <b>{sketch.here}</b>}
        </div>
        {(mark === 'memo' || mark === 'memo-edit') && (
          <div className="sketch-row" data-mark={mark === 'memo'}>
            <span>{sketch.memo}</span>
            {mark === 'memo' ? (
              <>
                <i data-mark />
                {!past && <b>{sketch.here}</b>}
              </>
            ) : (
              <span className="sketch-keys">
                {here(true, sketch.edit)}
                {here(true, sketch.register)}
              </span>
            )}
          </div>
        )}
      </div>
    </figure>
  );
}
