// One press of a person is one press: it counts where it began, a double-click counts once, a held key once. The rest
// is swallowed here, before any page hears of it.

/** What a press was aimed at: the control, what it said, and the page that it stood on. */
type Aim = { readonly control: Element; readonly says: string };
export type Spot = { readonly at: number; readonly x: number; readonly y: number };
type Press = Spot & {
  readonly aim: Aim | null;
  /** What the first of several quick presses was aimed at. */
  readonly first: Aim | null;
};

/** Half a second and a few pixels: a hand that double-clicks is not always as still as the browser wants it to be. */
const quickMs = 500;
const nearPx = 8;

/** Chromium calls it a double-click within two pixels; a shaking hand moves further. */
export const isOneMore = (before: Spot, now: Spot): boolean =>
  now.at - before.at < quickMs && Math.hypot(now.x - before.x, now.y - before.y) <= nearPx;

const controls = 'button, summary, a[href], label, input[type=radio], input[type=checkbox], [role=button]';
/** Two clicks choose a word here, and a held key writes. */
const typedInto = 'textarea, select, input:not([type=radio], [type=checkbox], [type=file], [type=button])';

function aimOf(target: EventTarget | null): Aim | null {
  const control = target instanceof Element && !target.matches(typedInto) ? target.closest(controls) : null;
  if (!control) return null;
  // A page may stay in place while the case under it, or its own heading, becomes another.
  const { came = '' } = document.querySelector<HTMLElement>('.app')?.dataset ?? {};
  const heading = document.querySelector('h1')?.textContent ?? '';
  // Words that were still being read when the control was put there change nothing of what it does.
  const words = control.querySelector('[data-late]') ? '' : control.textContent;
  return { control, says: [came, heading, words].join('\n') };
}

const same = (one: Aim | null, other: Aim | null): boolean =>
  one?.control === other?.control && one?.says === other?.says;

/** `closing` ends what React Aria has seen the beginning of. */
function swallow(event: Event, closing: Event | null = null): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (closing) document.body.dispatchEvent(closing);
}

export function keepToOnePress(): void {
  let press: Press | null = null;
  /** Where the press began that has not ended yet. */
  let began: Aim | null = null;
  let pressing = false;
  let key: { readonly target: EventTarget | null; readonly aim: Aim | null } | null = null;

  const isSecond = (event: MouseEvent): boolean =>
    event.detail > 1 || (press !== null && !same(press.first, press.aim));

  const hear = {
    pointerdown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const now = { at: event.timeStamp, x: event.clientX, y: event.clientY };
      const aim = aimOf(event.target);
      press = { ...now, aim, first: press && isOneMore(press, now) ? press.first : aim };
      began = aim;
      pressing = true;
    },
    // What this press is not to do, it does not take the keyboard for, either.
    mousedown: (event: MouseEvent) => {
      if (aimOf(event.target) && isSecond(event)) event.preventDefault();
    },
    click: (event: MouseEvent) => {
      const aim = aimOf(event.target);
      // A label passes its click on to its field; a key and a reading aid click without any pointer.
      const byPointer = pressing && event.detail > 0;
      pressing = false;
      if (aim && byPointer && (isSecond(event) || !same(began, aim)))
        swallow(event, new PointerEvent('pointercancel', { bubbles: true }));
    },
    keydown: (event: KeyboardEvent) => {
      if (!isPressKey(event)) return;
      const aim = aimOf(event.target);
      if (!event.repeat) key = { target: event.target, aim };
      // Held in a field it writes, and on a page it scrolls, but only where it was pressed.
      else if (aim || event.target !== key?.target) swallow(event);
    },
    keyup: (event: KeyboardEvent) => {
      if (!isPressKey(event)) return;
      const { aim } = key ?? { aim: null };
      key = null;
      const now = aimOf(event.target);
      if (aim && now && !same(aim, now))
        swallow(event, new KeyboardEvent('keyup', { key: event.key, code: event.code, bubbles: true }));
    },
  };
  const listen = <K extends keyof typeof hear>(kind: K): void =>
    window.addEventListener(
      kind,
      (event) => {
        if (event.isTrusted) (hear[kind] as (event: Event) => void)(event);
      },
      true,
    );
  for (const kind of Object.keys(hear) as (keyof typeof hear)[]) listen(kind);
}

const isPressKey = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ' || key === 'Escape';
