// Choose Base for Contest: what the shares of a contest are to be held against, written down in the project file.
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { basesRequest, type ChosenEdit, type ContestBases, chooseBaseRequest } from '../../../server/src/requests.ts';
import { editorInFront } from '../inFront.ts';
import { make } from '../projectEdits.ts';
import type { Service } from '../service.ts';

const { t } = vscode.l10n;

/** @param given the contest that the quick fix is about; without it, one is chosen. */
export async function chooseBase(service: Service, given: unknown): Promise<void> {
  const document = editorInFront()?.document;
  const client = document ? await service.running() : undefined;
  if (!document || !client) return;
  const uri = document.uri.toString();
  const contests = await client.sendRequest<readonly ContestBases[]>(basesRequest, { uri });
  const named = typeof given === 'object' && given !== null && 'contest' in given ? given.contest : undefined;
  const contest = contests.find((one) => one.contest === named) ?? (await contestOf(contests));
  const base = contest && (await baseOf(contest));
  if (!contest || base === undefined) return;
  const params = { uri, contest: contest.contest, base };
  const answer = await client.sendRequest<ChosenEdit<WorkspaceEdit>>(chooseBaseRequest, params);
  await make(client, answer, t('the base is chosen, as .recount.json now says'));
}

async function contestOf(contests: readonly ContestBases[]): Promise<ContestBases | undefined> {
  if (contests.length === 0) {
    void vscode.window.showInformationMessage(t('Recount: no contest here has counts with shares.'));
    return undefined;
  }
  if (contests.length === 1) return contests[0];
  const choices = contests.map((one) => ({ label: one.contest, description: t('line {0}', one.line), one }));
  return (await vscode.window.showQuickPick(choices, { title: t('Recount: Choose the Contest') }))?.one;
}

async function baseOf({ contest, bases }: ContestBases): Promise<string | undefined> {
  const choices = [
    ...bases.map(({ base, name, fits, pairs, used }) => ({
      ...{ label: name, base, detail: used ? t('used now') : '' },
      description: t('{0} of {1} shares agree', fits, pairs),
    })),
    { label: t('Another total…'), base: undefined, description: '', detail: '' },
  ];
  const chosen = await vscode.window.showQuickPick(choices, {
    title: t('Recount: The shares are of…'),
    placeHolder: contest,
  });
  if (!chosen || chosen.base !== undefined) return chosen?.base;
  return vscode.window.showInputBox({
    title: t('Recount: The shares are of…'),
    prompt: t('A total, in digits'),
    validateInput: (text) =>
      /^\d[\d.,'’\s]{0,20}$/u.test(text) && /[1-9]/.test(text) ? undefined : t('A total, in digits'),
  });
}
