// Copy Results Table and Copy Correction Note: what they are called, and what is said once it is done.
import * as vscode from 'vscode';
import type { CopyForm } from '../../../server/src/requests.ts';
import type { Service } from '../service.ts';
import type { Buttons } from './messages.ts';
import { askReport } from './source.ts';

const { t } = vscode.l10n;

export function copyForms(forms: readonly CopyForm[]): readonly Buttons[] {
  return forms.map((form) => ({ form, title: titleOf(form) }));
}

function titleOf(form: CopyForm): string {
  if (form === 'markdown') return t('Copy as Markdown');
  return form === 'csv' ? t('Copy as CSV') : t('Copy Correction Note');
}

/** Copies, and answers what there is to tell of it. */
export async function copyReport(service: Service, uri: string, form: CopyForm): Promise<string> {
  const text = (await askReport(service, uri, form))?.text;
  if (text === undefined)
    return form === 'note'
      ? t('There is nothing to correct: no figure conflicts with the others.')
      : t('There is no results table to copy.');
  await vscode.env.clipboard.writeText(text);
  return form === 'note' ? t('Correction note copied.') : t('Results table copied.');
}

/** The command: of the article in front, in the form that is chosen. */
export async function copyCommand(service: Service, uri: string | undefined, asked?: CopyForm): Promise<void> {
  if (uri === undefined) {
    void vscode.window.showInformationMessage(
      t('Recount checks Markdown, HTML and plain text: open an article first.'),
    );
    return;
  }
  const form = asked ?? (await choose());
  if (!form) return;
  void vscode.window.setStatusBarMessage(t('Recount: {0}', await copyReport(service, uri, form)), shown);
}

/** Milliseconds. */
const shown = 5000;

async function choose(): Promise<CopyForm | undefined> {
  const choices = copyForms(['markdown', 'csv']).map(({ form, title }) => ({ label: title, form }));
  return (await vscode.window.showQuickPick(choices, { placeHolder: t('Copy the results table') }))?.form;
}
