// What belongs to the label before it: in Japanese the particle must not begin the next line.
import type { Line, Part } from './rich.ts';

/** The particle that the text begins with, with the blank before it; or what closes a bracket or a sentence. */
const particle = /^(?:[)）」、。.,:;]+| ?(?:から|まで|です|では|には|[をがにではともへの]))/;

/** Parts in groups that stay on one line. */
export function grouped(line: Exclude<Line, string>): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  let skip = 0;
  line.forEach((part, index) => {
    const text = typeof part === 'string' ? part.slice(skip) : part;
    skip = 0;
    if (text === '') return;
    const next = line[index + 1];
    const tail = typeof part !== 'string' && part.kind !== 'strong' && typeof next === 'string' ? particle.exec(next)?.[0] ?? '' : '';
    skip = tail.length;
    groups.push(tail ? [text, tail] : [text]);
  });
  return groups;
}
