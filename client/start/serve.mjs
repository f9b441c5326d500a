// The server process of the embedded VS Code (on its own Node): one page, with the article and its problems open.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const { entry, ports, folder, file, options } = JSON.parse(process.argv[2]);
process.argv.length = 2;
// Loaded as a library: it must not start a server of its own.
process.env.CODE_SERVER_PARENT_PID = String(process.ppid);
// The leash: whatever ends the parent, this process and its extension hosts go with it.
process.once('disconnect', () => process.exit());

const library = await import(pathToFileURL(entry).href);
const { createServer: createEditor } = await library.loadCodeWithNls();
const editor = await createEditor(null, options);

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url, 'http://localhost');
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (pathname === '/' && search === '') return sendToArticle(request, response);
  if (pathname === '/') showProblems(response);
  editor.handleRequest(request, response);
});
server.on('upgrade', (request, socket) => editor.handleUpgrade(request, socket));
server.on('error', ({ code }) => {
  if (code === 'EADDRINUSE' && ports.length > 0) return listen();
  process.send({ failed: code });
  process.exit(1);
});
server.on('listening', () => process.send({ port: server.address().port }));
listen();

/** Tries the ports in their order; 0 is any free one. */
function listen() {
  server.listen(ports.shift(), '127.0.0.1');
}

/** The page that has the folder and the article open. VS Code knows both below the address that the page has itself. */
function sendToArticle({ headers: { host } }, response) {
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([['openFile', `vscode-remote://${host}${encodeURI(file)}`]]),
  });
  response.writeHead(302, { location: `/?${query}` }).end();
}

/** Has the page open with the list of problems in sight, by the layout that a page may carry in its configuration. */
function showProblems(response) {
  const end = response.end.bind(response);
  response.end = (page, ...rest) => {
    const open = { defaultLayout: { force: true, views: [{ id: 'workbench.panel.markers.view' }] } };
    const amend = (_, before, settings) =>
      before + escaped(JSON.stringify({ ...JSON.parse(plain(settings)), ...open }));
    const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
    return end(page && String(page).replace(configuration, amend), ...rest);
  };
}

function plain(attribute) {
  return attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
