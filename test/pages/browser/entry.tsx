// Runs in the browser engine: puts one page after the other there, reads it, and presses what can be pressed.
import { createRoot, type Root } from 'react-dom/client';
import type { Pages, Pressed, Seen, Walked } from '../page-api.ts';
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
    overflow: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    cut: [...document.querySelectorAll<HTMLElement>('button, h1, h2, label, dd, dt')]
      .filter((element) => visible(element) && element.scrollWidth > element.clientWidth + 1)
      // What is there for a reading aid alone is one pixel wide.
      .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 1)
      .map(nameOf),
    scattered: [...document.querySelectorAll<HTMLElement>('.whole')]
      .flatMap(({ parentElement }) => parentElement ?? [])
      .filter((one) => /flex|grid/.test(getComputedStyle(one).display))
      .filter(({ childNodes }) => [...childNodes].some((one) => one instanceof Text && one.data.trim() !== ''))
      .map(nameOf),
    oddWords: [.../\b(?:undefined|NaN|null|\[object Object\]|Invalid Date)\b/g[Symbol.matchAll](words)].map(
      ([word]) => word,
    ),
    troubles,
  };
}

/** More than any page has to press. */
const maxPresses = 60;

async function pressAll(state: PageState): Promise<readonly Pressed[]> {
  const all: Pressed[] = [];
  for (let nth = 0; nth < maxPresses; nth += 1) {
    await show(state);
    const element = pressable()[nth];
    if (!element) return all;
    const before = side?.asked().length ?? 0;
    const name = nameOf(element);
    element.click();
    await rest();
    all.push({ name, asked: (side?.asked() ?? []).slice(before), troubles });
  }
  throw new Error(`more than ${String(maxPresses)} presses`);
}

// Between the two the keyboard walks, from the page's beginning to its end: what comes around the end is the engine's
// own affair (its address line, its window), and they differ there.
const fence = (): HTMLElement => {
  const element = document.createElement('i');
  element.tabIndex = 0;
  return element;
};
const walk = { before: fence(), after: fence(), reached: new Set<EventTarget>() };
window.addEventListener('focusin', ({ target }) => target && walk.reached.add(target));
walk.after.addEventListener('keydown', (event) => event.preventDefault());

/** What scrolls is a stop, too, in the newer engine. */
const otherStops = 10;

function beforeAll(): number {
  document.body.prepend(walk.before);
  document.body.append(walk.after);
  walk.before.focus();
  walk.reached.clear();
  const stops = document.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, [tabindex]');
  return stops.length + otherStops;
}

function walked(): Walked {
  const through = walk.reached.has(walk.after);
  walk.before.remove();
  walk.after.remove();
  // Choices and tools are walked with the arrows, from the one that Tab comes to.
  const missed = pressable().filter(
    (element) => element.closest('[role=radiogroup], [role=toolbar]') === null && !walk.reached.has(element),
  );
  return { through, missed: missed.map(nameOf) };
}

const pages: Pages = { show, look, beforeAll, walked, pressAll };
(window as unknown as { pages: Pages }).pages = pages;
