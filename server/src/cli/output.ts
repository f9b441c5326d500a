// Standard output as a pipe that may fill up or be closed by its reader.

export interface Output {
  /** Resolves when more may be written. False once the reader has gone. */
  write(text: string): Promise<boolean>;
}

export function createOutput(stream: NodeJS.WriteStream): Output {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return {
    write: (text) =>
      new Promise((done) => {
        if (gone) done(false);
        else stream.write(text, (error) => done(!error));
      }),
  };
}
