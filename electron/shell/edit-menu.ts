// What a right click offers in a text field, on our own pages and on foreign ones: cut, copy, paste, select all.
// https://www.electronjs.org/docs/latest/api/web-contents#event-context-menu
import {
  Menu,
  app,
  webContents,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import type { shellTexts } from '../../core/text/shell-texts.ts';

type Words = (typeof shellTexts)['ja']['menu'];
type Place = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'formControlType' | 'selectionText'>;

/** In every page that there is and that comes; none stands where nothing could be done. */
export function offerEditMenus(words: () => Words): void {
  const offer = (contents: WebContents): void =>
    void contents.on('context-menu', (_event, place) => {
      const items = editItems(place, words());
      if (items.length > 0) Menu.buildFromTemplate([...items]).popup();
    });
  webContents.getAllWebContents().forEach(offer);
  app.on('web-contents-created', (_event, contents) => offer(contents));
}

/** Words that are chosen outside a field can be copied. Into a password field one pastes; nothing comes out of it. */
function editItems(
  { isEditable, editFlags, formControlType, selectionText }: Place,
  words: Words,
): readonly MenuItemConstructorOptions[] {
  const copy = { role: 'copy', label: words.copy, enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  const paste = { role: 'paste', label: words.paste, enabled: editFlags.canPaste } as const;
  if (formControlType === 'input-password') return [paste];
  return [
    { role: 'cut', label: words.cut, enabled: editFlags.canCut },
    copy,
    paste,
    { type: 'separator' },
    { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
  ];
}
