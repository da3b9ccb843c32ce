// The management site's own words inside our sentences: its menu, and its wait as each language says it.
import { site } from '../site/current.ts';
import { label, type Part } from './rich.ts';

/** 設定 › iOS証明書登録 */
export const toCertificatePage: readonly Part[] = site.menu.flatMap((text, index) =>
  index === 0 ? [label(text)] : [' › ', label(text)],
);

/** In a heading: one name, on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

const minutes = Math.ceil(site.csrWaitMs / 60_000);
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** As English writes small numbers. */
export const spelled = (number: number): string => numbers[number] ?? String(number);

/** 1分 */
export const waitJa = `${minutes}分`;
export const waitEn = {
  one: minutes === 1 ? 'one minute' : `${spelled(minutes)} minutes`,
  a: minutes === 1 ? 'a minute' : `${spelled(minutes)} minutes`,
  atFirst: minutes === 1 ? 'Wait a minute' : `Wait ${spelled(minutes)} minutes`,
  the: minutes === 1 ? 'the minute' : `the ${spelled(minutes)} minutes`,
  another: minutes === 1 ? 'another minute' : `another ${spelled(minutes)} minutes`,
  anotherOne: minutes === 1 ? 'another one' : `another ${spelled(minutes)}`,
};
