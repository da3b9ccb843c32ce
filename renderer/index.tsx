// The first that runs in our window: asks for what the page shows, and reads the page's script once what is drawn
// already has been painted.
import { firstAnswers, type FirstAnswers } from './app/first-answers.ts';
import { keepEarly } from './app/early.ts';
import { keepToOnePress } from './app/presses.ts';
import { catchUncaught } from './app/uncaught.ts';
import './style/fonts.css';
import './style/page-fonts.css';
import './style/colours.css';
import './style/base.css';
import './style/top.css';
import './style/frame.css';
import './style/actions.css';
import './style/parts.css';
import './style/pages.css';
import './style/home.css';
import './style/board.css';
import './style/beside.css';
import './style/sights.css';
import './style/call.css';
import './style/training.css';

catchUncaught();
// Before whatever else hears of presses.
keepToOnePress();

// A file dropped beside the place meant for it must never open as a page.
for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault());

/** A window that is not painted, because nobody sees it, gets its script all the same. */
const patienceMs = 200;

function whenPainted(work: () => void): void {
  let begun = false;
  const once = (): void => {
    if (begun) return;
    begun = true;
    work();
  };
  setTimeout(once, patienceMs);
  // The first frame is the one that paints the page; in the second it has been painted.
  requestAnimationFrame(() => requestAnimationFrame(once));
}

const root = document.getElementById('root');
if (root) {
  const { first } = root.dataset;
  const real = firstAnswers();
  if (first === undefined)
    void Promise.all([import('./app/take-over.tsx'), real]).then(([{ begin }, known]) => begin(root, known));
  else {
    // The policy lets no style stand in the markup itself.
    for (const element of root.querySelectorAll<HTMLElement>('[data-css]')) {
      element.style.cssText = element.dataset['css'] ?? '';
      delete element.dataset['css'];
    }
    const takenOver = keepEarly();
    whenPainted(
      () =>
        void import('./app/take-over.tsx').then(({ takeOver }) =>
          takeOver(root, JSON.parse(first) as FirstAnswers, real, takenOver),
        ),
    );
  }
}
