// The server process of the embedded VS Code (on its own Node): one page that opens the folder, the article, Problems.
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
  if (pathname === '/' && search === '') openAtArticle(request, response);
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

/** Adds to the page's configuration what to open: the folder, the article, the list of problems. */
function openAtArticle(request, response) {
  const end = response.end.bind(response);
  response.end = (page, ...rest) => {
    const type = String(response.getHeader('content-type') ?? '');
    if (page === undefined || (type !== '' && !type.includes('html'))) return end(page, ...rest);
    return end(
      String(page).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, before, settings) => {
          const configuration = JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          const remote = (path) => ({ scheme: 'vscode-remote', authority: request.headers.host, path });
          const amended = {
            ...configuration,
            folderUri: remote(folder),
            defaultLayout: {
              force: true,
              views: [{ id: 'workbench.panel.markers.view' }],
              editors: [{ uri: remote(file) }],
            },
          };
          return before + JSON.stringify(amended).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        },
      ),
      ...rest,
    );
  };
}
