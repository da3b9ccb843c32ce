// What is known of the system's browser, and the way to Apple's site that is proposed and remembered.
import type { BrowserAbout } from '../../core/contract/wizard.ts';
import type { UserFact } from '../../core/flows/facts.ts';
import { proposeWay } from '../../core/portal/way.ts';
import type { BrowserKind } from '../../core/portal/browsers.ts';

export type BrowserWayOptions = {
  readonly browser: () => Promise<BrowserKind>;
  readonly buildDate: string;
  readonly wall: () => number;
  readonly setting: { readonly read: () => string | null; readonly write: (value: string) => unknown };
};
export type BrowserWay = ReturnType<typeof createBrowserWay>;

export function createBrowserWay(options: BrowserWayOptions) {
  return {
    about: async (): Promise<BrowserAbout> => ({
      browser: await options.browser(),
      proposed: proposeWay(options.buildDate, options.wall(), options.setting.read()),
    }),
    /** The way that was chosen is proposed next time. */
    remember: (fact: UserFact): void => {
      if (fact.kind === 'way-chosen') options.setting.write(fact.data.way);
    },
    /** Apple's site does not work in Internet Explorer, and no address of ours is ever opened in it. */
    opens: async (): Promise<boolean> => (await options.browser()) !== 'internet-explorer',
  };
}
