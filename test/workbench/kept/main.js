// An extension that keeps a few files in memory.
const vscode = require('vscode');

const { workspace } = vscode;
const slip =
  'Of 10,000 valid votes, Amanat took 3,010, or 90.10%, Auyl 2,500, or 25.00%, and Baitaq 4,490, or 44.90%.';
const top = {
  '.gitignore': 'build/',
  '.recount.json': '{ "exclude": ["old/**"] }',
  'notes.md': 'Nobody voted.\n',
  drafts: { 'a.md': slip, deep: { 'b.md': slip } },
  build: { 'c.md': slip },
  old: { 'd.md': slip },
};
const at = ({ path }) => path.split('/').filter(Boolean).reduce((on, step) => on?.[step], top);
const found = (uri) => {
  const one = at(uri);
  if (one === undefined) throw vscode.FileSystemError.FileNotFound(uri);
  return one;
};
const typeOf = (one) => (typeof one === 'string' ? vscode.FileType.File : vscode.FileType.Directory);
const changes = new vscode.EventEmitter();
const provider = {
  onDidChangeFile: changes.event,
  watch: () => ({ dispose() {} }),
  stat: (uri) => ({ type: typeOf(found(uri)), ctime: 0, mtime: Date.now(), size: found(uri).length ?? 0 }),
  readDirectory: (uri) => Object.entries(found(uri)).map(([name, one]) => [name, typeOf(one)]),
  readFile: (uri) => new TextEncoder().encode(found(uri)),
  writeFile(uri, bytes) {
    const steps = uri.path.split('/').filter(Boolean);
    const name = steps.pop();
    const folder = steps.reduce((on, step) => on[step], top);
    const type = name in folder ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    folder[name] = new TextDecoder().decode(bytes);
    changes.fire([{ type, uri }]);
  },
  // Nobody asks for these.
  createDirectory() {},
  delete() {},
  rename() {},
};
exports.activate = ({ subscriptions }) => {
  const uri = vscode.Uri.parse('kept:/');
  subscriptions.push(
    workspace.registerFileSystemProvider('kept', provider),
    vscode.commands.registerCommand('kept.write', () =>
      workspace.fs.writeFile(vscode.Uri.joinPath(uri, 'drafts/e.md'), new TextEncoder().encode(slip)),
    ),
  );
};
