// Words of the shell around the pages: window title, menu, the practice customer.
import type { shell as source } from '../ja/shell.ts';

export const shell: typeof source = {
  productName: 'MDM Certificate Wizard',
  broke: 'The app couldn’t start. Everything recorded so far is kept. Please open it again. If it keeps happening, give the help desk the code below.',
  proxyTitle: 'Your company’s proxy',
  practiceCustomer: 'Renshu Trading Ltd. (practice)',
  menu: {
    edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all',
    view: 'View', larger: 'Larger text', smaller: 'Smaller text', actualSize: 'Normal size',
    quit: 'Quit',
  },
};
