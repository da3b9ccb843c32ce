// Counts what a person does, by the events that the pages themselves see: presses, fields typed into, files chosen;
// comparisons by eye are declared.
import type { Page } from '@playwright/test';
import type { StepId } from '../../../core/flows/steps.ts';

export type Actions = {
  readonly presses: number;
  readonly typedFields: number;
  readonly fileChoices: number;
  readonly comparisons: number;
};
export type Where = 'wizard' | 'apple' | 'site';
export type Counted = Actions & {
  readonly total: number;
  readonly byPlace: Readonly<Record<Where, number>>;
  readonly byStep: Readonly<Partial<Record<StepId, number>>>;
  /** In the order they were done: where, what, and on which control. */
  readonly done: readonly string[];
};

type Kind = keyof Actions;
type Told = { readonly kind: 'presses' | 'typedFields' | 'fileChoices'; readonly on: string };
/** The name under which the pages tell; no page of ours or of the practice sites has one like it. */
const binding = 'storyCountsAction';

export function actionCounter() {
  const log: { step: StepId; where: Where; kind: Kind; on: string }[] = [];
  let step: StepId | null = null;
  const add = (where: Where, kind: Kind, on: string) => {
    if (step) log.push({ step, where, kind, on });
  };
  const followed = new WeakSet<Page>();

  return {
    /** Without `files`, file choosers are answered by the product: pressing them counts, the answer does not. */
    follow: async (page: Page, where: Where, files: 'by-person' | 'by-product'): Promise<void> => {
      if (followed.has(page)) return;
      followed.add(page);
      await page.exposeFunction(binding, ({ kind, on }: Told) => {
        if (kind !== 'fileChoices' || files === 'by-person') add(where, kind, on);
      });
      await page.addInitScript(listen, binding);
      await page.evaluate(listen, binding);
    },
    /** The page asks for it in words, and the person has to look from one thing to the other. */
    compared: (where: Where, what: string) => add(where, 'comparisons', what),
    /** What follows belongs to this step; nothing is counted before the first. */
    step: (now: StepId) => {
      step = now;
    },
    result: (): Counted => {
      const of = (kind: Kind) => log.filter((one) => one.kind === kind).length;
      const at = (where: Where) => log.filter((one) => one.where === where).length;
      return {
        presses: of('presses'),
        typedFields: of('typedFields'),
        fileChoices: of('fileChoices'),
        comparisons: of('comparisons'),
        total: log.length,
        byStep: Object.fromEntries(
          [...new Set(log.map((one) => one.step))].map((name) => [name, log.filter((one) => one.step === name).length]),
        ),
        byPlace: { wizard: at('wizard'), apple: at('apple'), site: at('site') },
        done: log.map(({ where, kind, on }) => `${where}: ${names[kind]} ${on}`),
      };
    },
  };
}
const names: Readonly<Record<Kind, string>> = {
  presses: 'press',
  typedFields: 'type',
  fileChoices: 'choose file',
  comparisons: 'compare by eye',
};

/** Runs inside the page, and again in each page that follows it. */
function listen(name: string): void {
  const page = window as unknown as Record<string, unknown>;
  if (page[`${name}Listens`] === true) return;
  page[`${name}Listens`] = true;
  const controls =
    'button, a[href], summary, label, select, input, [role=button], [role=radio], [role=checkbox], [role=option]';
  const texts = /^(text|email|tel|search|url|number|password|date)$/;
  const isText = (target: Element) =>
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && texts.test(target.type));
  const labelOf = (target: Element) =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
      ? ([...(target.labels ?? [])].map((label) => label.textContent).at(0) ?? null)
      : null;
  const nameOf = (target: Element) =>
    (
      target.getAttribute('aria-label') ??
      labelOf(target) ??
      (target.textContent.trim() || target.getAttribute('name') || target.tagName)
    )
      .replace(/\s+/g, ' ')
      .slice(0, 60);
  const tell = (kind: string, target: Element) => {
    (page[name] as (told: object) => void)({ kind, on: nameOf(target) });
  };
  const press = (target: EventTarget | null) => {
    const control = target instanceof Element ? target.closest(controls) : null;
    // Typing into a field is counted as that, not as the click that goes there; a list is counted by what is chosen
    // of it.
    if (control && !isText(control) && !(control instanceof HTMLSelectElement)) tell('presses', control);
  };
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) press(event.target);
    },
    true,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
      if (event.target instanceof Element && !isText(event.target)) press(event.target);
    },
    true,
  );
  const typed = new WeakSet<Element>();
  document.addEventListener(
    'input',
    (event) => {
      const { target } = event;
      if (!(target instanceof Element) || !isText(target) || typed.has(target)) return;
      typed.add(target);
      tell('typedFields', target);
    },
    true,
  );
  document.addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (target instanceof HTMLSelectElement) tell('presses', target);
      if (target instanceof HTMLInputElement && target.type === 'file') tell('fileChoices', target);
    },
    true,
  );
}
