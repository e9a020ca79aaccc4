/** Dialogs of our own making: an escaped page, or the same as plain text where no page can be shown. */
import type { Dialog } from '../page/dialog';
import { dialogHtml } from '../page/dialog-html';
import { dialogText } from '../page/dialog-text';
import { showAlert } from './user-interface';

const SIZE = { width: 640, height: 600 };

export function showDialog(dialog: Dialog): void {
  try {
    const page = HtmlService.createHtmlOutput(dialogHtml(dialog));
    page.setWidth(SIZE.width).setHeight(SIZE.height);
    SpreadsheetApp.getUi().showModalDialog(page, 'Pullpush');
  } catch {
    showAlert('Pullpush', dialogText(dialog));
  }
}
