// The last net under the pages: whatever nobody caught, here or in the main process, ends on one calm page.
import { Component, type ReactNode } from 'react';
import { firstTexts } from '../../core/text/first-texts.ts';
import { nameOf } from '../../core/base/uncaught.ts';
import { call } from '../app/client.ts';
import { noteUncaught, onUncaught, type Uncaught } from '../app/uncaught.ts';

type Props = { readonly children: ReactNode };
type State = { readonly broken: Uncaught | null };

export class Crash extends Component<Props, State> {
  override state: State = { broken: null };
  private unhear = (): void => undefined;

  static getDerivedStateFromError(thrown: unknown): State {
    return { broken: { where: 'page', name: nameOf(thrown) } };
  }

  override componentDidCatch(thrown: unknown): void {
    noteUncaught(thrown);
  }

  override componentDidMount(): void {
    this.unhear = onUncaught((broken) => this.setState({ broken }));
  }

  override componentWillUnmount(): void {
    this.unhear();
  }

  override componentDidUpdate(_before: Props, { broken }: State): void {
    // Nothing goes on behind the page: no foreign page, no practice, no folder that is looked at.
    if (this.state.broken && !broken) void call('case.leave', undefined);
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    const { errors } =
      Object.entries(firstTexts).find(([one]) => one === document.documentElement.lang)?.[1] ?? firstTexts.ja;
    const { what, why, next } = errors.byCode.unexpected;
    const main = broken.where === 'main';
    return (
      <main className="trouble-page crash" role="alert">
        <h1>{errors.heading}</h1>
        <p>{what}</p>
        <p>{errors.calm}</p>
        <p>{why}</p>
        <p>{main ? errors.restart.next : next}</p>
        <button type="button" className="button primary" onClick={() => void call('app.again', undefined)}>
          {main ? errors.restart.button : errors.again}
        </button>
        <p className="code-line">{errors.code(`unexpected/${broken.where}/${broken.name}`)}</p>
      </main>
    );
  }
}
