// The last net under the pages: a bug in drawing ends on one calm page instead of an empty window.
import { Component, type ReactNode } from 'react';
import { firstTexts } from '../../core/text/first-texts.ts';

type Props = { readonly children: ReactNode };
type State = { readonly broken: string | null };

export class Crash extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { broken: thrown instanceof Error ? thrown.name : 'unknown' };
  }

  override render(): ReactNode {
    if (this.state.broken === null) return this.props.children;
    const words = firstTexts[document.documentElement.lang === 'en' ? 'en' : 'ja'];
    const { what, why, next } = words.errors.byCode.unexpected;
    return (
      <main className="trouble-page crash" role="alert">
        <h1>{words.errors.heading}</h1>
        <p>{what}</p>
        <p>{why}</p>
        <p>{next}</p>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {words.errors.again}
        </button>
        <p className="code-line">{words.errors.code(`unexpected/${this.state.broken}`)}</p>
      </main>
    );
  }
}
