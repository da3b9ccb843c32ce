// Everything that our window shows, with the last net under it.
import { App, type AppProps } from './App.tsx';
import { Crash } from '../pages/Crash.tsx';

export const WholePage = (props: AppProps) => (
  <Crash>
    <App {...props} />
  </Crash>
);
