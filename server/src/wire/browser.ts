// The connection of a server in a worker: both its directions are one port.
import { connectionOver } from './connection.ts';
import type { Port } from './messages.ts';

export class BrowserMessageReader {
  readonly port: Port;

  constructor(port: Port) {
    this.port = port;
  }
}

export class BrowserMessageWriter extends BrowserMessageReader {}

export const createConnection = ({ port }: BrowserMessageReader, _writer: BrowserMessageWriter) => connectionOver(port);
