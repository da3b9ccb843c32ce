// One handler per call about customers (core/contract/customers.ts).
import { basename } from 'node:path';
import { fail, succeed, type Result } from '../../core/base/result.ts';
import type { BoardLine, customerCalls } from '../../core/contract/customers.ts';
import type { ReminderTexts } from '../../core/text/reminder-texts.ts';
import { saveOnce } from '../cases/saved-files.ts';
import type { Handlers } from '../shell/ipc.ts';
import type { CustomerService } from './customers.ts';

export type CustomerHandlers = Pick<Handlers, keyof typeof customerCalls>;

type Services = {
  readonly customers: CustomerService;
  readonly calendar: (customerId: string | null, lines: readonly BoardLine[]) => Result<Uint8Array>;
  readonly words: () => ReminderTexts;
  /** Where the person's own files go. */
  readonly downloads: () => string;
};

export const customerHandlers = ({ customers, calendar, words, downloads }: Services): CustomerHandlers => ({
  'board.read': (question) => customers.read(question),
  'board.ending': ({ end }) => customers.ending(end),
  'board.settings': () => succeed(customers.settings()),
  'board.set': ({ settings }) => customers.set(settings),
  'customer.read': ({ customerId }) => customers.page(customerId),
  'customer.add': ({ profile, person }) => customers.add(profile, person),
  'customer.alike': ({ except, ...likeness }) => customers.alike(likeness, except),
  'customer.calendar': async ({ customerId }) => {
    const lines = await customers.lines(customerId);
    if (!lines.ok) return lines;
    const file = calendar(customerId, lines.value);
    if (!file.ok) return file;
    const path = await saveOnce(downloads(), words().file, file.value);
    return path === null ? fail('file-not-saved', 'calendar') : succeed({ path, name: basename(path) });
  },
  'customer.merge': ({ customerId, otherId }) => customers.merge(customerId, otherId),
  'author.read': () => succeed(customers.author()),
  'author.name': ({ name }) => customers.nameAuthor(name),
  'customer.say': ({ customerId, fact }) => customers.say(customerId, fact),
});
