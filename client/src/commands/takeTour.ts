// Take the Tour: the walkthrough, from an article with slips in it to the mended one.
import * as vscode from 'vscode';

/** @param extension as VS Code knows it: publisher and name. */
export async function takeTour(extension: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension}#tour`, false);
}
