// Runs in the browser engine: puts one page after the other there, reads it, and presses what can be pressed.
import { createRoot, type Root } from 'react-dom/client';
import type { Asked, Pages, Seen } from '../page-api.ts';
import type { PageState } from '../page-state.ts';
import { createSecondSide, type SecondSide } from './second-side.ts';
import type { WizardBridge } from '../../../renderer/app/client.ts';
import { OpenedCase } from './OpenedCase.tsx';

type MutableWindow = { wizard?: WizardBridge };

const host = document.getElementById('root');
if (!host) throw new Error('no place for the page');
let root: Root | null = null;
let side: SecondSide | null = null;
let troubles: string[] = [];

window.addEventListener('error', ({ message }) => {
  // A layout that settles in the next frame; browsers say so as an error.
  if (!/ResizeObserver loop/.test(message)) troubles.push(message);
});
window.addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
const complain = console.error;
console.error = (...words: unknown[]): void => {
  troubles.push(words.map(String).join(' ').slice(0, 400));
  complain(...words);
};

const turn = (): Promise<void> => new Promise((next) => setTimeout(next, 0));
const frame = (): Promise<void> => new Promise((next) => requestAnimationFrame(() => next()));

/** Until nothing is asked any more, and what came of it has been drawn. */
async function rest(): Promise<void> {
  let quiet = 0;
  for (let turns = 0; quiet < 2 && turns < 2000; turns += 1) {
    await turn();
    quiet = side?.open() === 0 ? quiet + 1 : 0;
  }
  await frame();
  // What an effect does once the page is painted.
  await turn();
}

async function show(state: PageState): Promise<void> {
  root?.unmount();
  troubles = [];
  side = createSecondSide(state);
  (window as MutableWindow).wizard = side.bridge;
  root = createRoot(host as HTMLElement);
  root.render(<OpenedCase state={state} trouble={(what) => troubles.push(what)} />);
  await rest();
}

const visible = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  element.getBoundingClientRect().width > 0;

const pressable = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('button, [role=button]')].filter(
    (element) => visible(element) && !(element as HTMLButtonElement).disabled,
  );

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

function look(): Seen {
  const words = document.body.innerText;
  return {
    headings: [...document.querySelectorAll('h1')].filter(visible).map(nameOf),
    title: document.title,
    // Choices and tools are walked with the arrows, from the one that Tab comes to.
    buttons: pressable()
      .filter((element) => element.closest('[role=radiogroup], [role=toolbar]') === null)
      .map(nameOf),
    overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    cut: [...document.querySelectorAll<HTMLElement>('button, h1, h2, label, dd, dt')]
      .filter((element) => visible(element) && element.scrollWidth > element.clientWidth + 1)
      // What is there for a reading aid alone is one pixel wide.
      .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1)
      .map(nameOf),
    oddWords: [.../\b(?:undefined|NaN|null|\[object Object\]|Invalid Date)\b/g[Symbol.matchAll](words)].map(
      ([word]) => word,
    ),
    troubles,
  };
}

/** Presses the nth of what can be pressed, and gives back what was asked of the main process because of it. */
async function press(nth: number): Promise<{ readonly name: string; readonly asked: readonly Asked[] }> {
  const element = pressable()[nth];
  if (!element) return { name: '', asked: [] };
  const before = side?.asked().length ?? 0;
  const name = nameOf(element);
  element.click();
  await rest();
  return { name, asked: (side?.asked() ?? []).slice(before) };
}

/** Where the keyboard is now, by name; empty: on the page itself. */
const focused = (): string => {
  const { activeElement } = document;
  return activeElement && activeElement !== document.body ? nameOf(activeElement) : '';
};

const pages: Pages = { show, look, press, focused };
(window as unknown as { pages: Pages }).pages = pages;
