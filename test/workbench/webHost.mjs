// VS Code as on the web: the packaged extension, unpacked and served to the page, runs in the workers of the browser.
import { createWriteStream, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Unpacks the extension that a package (.vsix) holds. */
export async function unpack(vsix, folder) {
  const zip = await openPromise(vsix);
  for await (const entry of zip.eachEntry()) {
    const [top, ...rest] = entry.fileName.split('/');
    if (top !== 'extension' || entry.fileName.endsWith('/')) continue;
    const file = join(folder, normalize(join('/', ...rest)));
    mkdirSync(dirname(file), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
  }
}

/**
 * A server before the editor's own. It serves extensions from folders, and has the page load them into its workers.
 * @param {{ editor: URL, extensions: Record<string, string> }} what
 * `extensions` are folders by the first part of their address.
 */
export async function serveWeb({ editor, extensions }) {
  const amend = (configuration, host) => {
    const additionalBuiltinExtensions = Object.keys(extensions).map((name) => ({
      scheme: 'http',
      authority: host,
      path: `/${name}`,
    }));
    return { ...configuration, additionalBuiltinExtensions };
  };

  const server = createServer(async (asked, answer) => {
    const { pathname } = new URL(asked.url, 'http://localhost');
    const [, name, ...path] = pathname.split('/').map(decodeURIComponent);
    if (Object.hasOwn(extensions, name)) {
      const file = join(extensions[name], normalize(join('/', ...path)));
      const content = await readFile(file).catch(() => undefined);
      const headers = { 'content-type': types[extname(file)] ?? 'text/plain', 'access-control-allow-origin': '*' };
      answer.writeHead(content ? 200 : 404, headers).end(content);
      return;
    }
    const { hostname, port } = editor;
    const headers = { ...asked.headers, 'accept-encoding': 'identity' };
    const passedOn = request({ hostname, port, method: asked.method, path: asked.url, headers }, async (given) => {
      if (pathname !== '/' || given.statusCode !== 200) {
        answer.writeHead(given.statusCode, given.headers);
        given.pipe(answer);
        return;
      }
      const page = Buffer.concat(await given.toArray()).toString();
      const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
      const { 'content-length': _, 'transfer-encoding': __, etag: ___, ...kept } = given.headers;
      answer.writeHead(200, kept);
      answer.end(page.replace(configuration, (_, before, settings) => before + changed(settings, asked.headers.host)));
    });
    passedOn.on('error', () => answer.destroy());
    asked.pipe(passedOn);
  });

  const changed = (settings, host) => escaped(JSON.stringify(amend(JSON.parse(plain(settings)), host)));

  server.on('upgrade', (asked, socket, head) => {
    const there = connect(Number(editor.port), editor.hostname, () => {
      const headers = Array.from({ length: asked.rawHeaders.length / 2 }, (_, index) =>
        asked.rawHeaders.slice(2 * index, 2 * index + 2).join(': '),
      );
      there.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`);
      there.write(head);
      socket.pipe(there).pipe(socket);
    });
    there.on('error', () => socket.destroy());
    socket.on('error', () => there.destroy());
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(editor);
  url.port = String(server.address().port);
  return {
    url,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function plain(attribute) {
  return attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
