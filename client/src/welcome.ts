// The welcome: said once, beside the first article that has something to show, and on no machine of the writer's again.
import * as vscode from 'vscode';
import { editorInFront } from './inFront.ts';
import type { Service } from './service.ts';
import { figuresInWords } from './words.ts';

const { t } = vscode.l10n;
const key = 'recount.welcomed';

export class Welcome implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #listener: vscode.Disposable;

  constructor(service: Service, memory: vscode.ExtensionContext['globalState']) {
    this.#memory = memory;
    memory.setKeysForSync([key]);
    this.#listener = service.onDidCheck((summary) => {
      const isInFront = vscode.Uri.parse(summary.uri).toString() === editorInFront()?.document.uri.toString();
      if (!isInFront || summary.verified + summary.conflicting === 0 || this.#memory.get(key)) return;
      this.spare();
      void this.#say(figuresInWords(summary), summary.conflicting > 0);
    });
  }

  /** Whoever has found the way need not be shown it. */
  spare(): void {
    void this.#memory.update(key, true);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async #say(standing: string, isInConflict: boolean): Promise<void> {
    const [next, tour] = [t('Go to Next Conflict'), t('Take the Tour')];
    const message = t('Recount checks election figures as you write. Here are {0}.', standing);
    const choice = await vscode.window.showInformationMessage(message, ...(isInConflict ? [next, tour] : [tour]));
    if (choice === next) await vscode.commands.executeCommand('recount.nextConflict');
    if (choice === tour) await vscode.commands.executeCommand('recount.takeTour');
  }
}
