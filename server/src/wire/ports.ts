// What a server process is spoken to through: its standard streams, or the channel of the process that started it.
import { Frames, framed } from './frames.ts';
import { ErrorCodes, type Port } from './messages.ts';

/** A port whose other side may go away. */
export interface ProcessPort extends Port {
  onend: () => void;
}

/** Speaks in frames, and says of a body that is no JSON that it is none. */
export function streamPort(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): ProcessPort {
  const frames = new Frames();
  const port: ProcessPort = {
    onmessage: null,
    onend: () => {},
    postMessage: (message) => void output.write(framed(message)),
  };
  input.on('data', (chunk: Buffer) => {
    for (const body of frames.push(chunk)) {
      const data = parsed(body);
      if (data instanceof SyntaxError) port.postMessage(refusal(data.message));
      else port.onmessage?.({ data });
    }
  });
  input.on('end', () => port.onend());
  output.on('error', () => port.onend());
  return port;
}

/** Speaks in objects, as Node sends them from process to process. */
export function channelPort(channel: NodeJS.Process): ProcessPort {
  const port: ProcessPort = {
    onmessage: null,
    onend: () => {},
    // that the other side has gone is told by its going
    postMessage: (message) => void channel.send?.(message, undefined, undefined, () => {}),
  };
  channel.on('message', (data: unknown) => port.onmessage?.({ data }));
  channel.on('disconnect', () => port.onend());
  return port;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (fault) {
    return fault;
  }
}

const refusal = (message: string) => ({ jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message } });
