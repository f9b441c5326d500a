// The files of a workspace that are articles, as the settings of each of its folders say.
import * as vscode from 'vscode';

export async function findArticles(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => findIn(folder, token)));
  const unlike = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...unlike.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function findIn(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const settings = vscode.workspace.getConfiguration('recount.workspace', folder);
  const hidden = ['files', 'search'].flatMap((section) => {
    const exclude = vscode.workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude', {});
    return Object.keys(exclude).filter((glob) => exclude[glob] === true);
  });
  const excluded = [...hidden, ...patterns(settings.get('exclude'))].flatMap(alternatives);
  const exclude = excluded.length > 0 ? new vscode.RelativePattern(folder, `{${excluded.join(',')}}`) : undefined;
  const found = await Promise.all(
    patterns(settings.get('include')).map((include) => {
      return vscode.workspace.findFiles(new vscode.RelativePattern(folder, include), exclude, undefined, token);
    }),
  );
  return found.flat();
}

function patterns(setting: unknown): string[] {
  return Array.isArray(setting) ? setting.filter((one): one is string => typeof one === 'string' && one !== '') : [];
}

/** A glob without braces for each way through the braces of this one: they cannot stand inside other braces. */
export function alternatives(glob: string): string[] {
  const innermost = /\{([^{}]*)\}/.exec(glob);
  if (!innermost) return /[{}]/.test(glob) ? [] : [glob];
  const [braces, inside = ''] = innermost;
  const before = glob.slice(0, innermost.index);
  const after = glob.slice(innermost.index + braces.length);
  return [...new Set(inside.split(',').flatMap((way) => alternatives(before + way + after)))];
}
