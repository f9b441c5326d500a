// Standard output as a pipe that may fill up or be closed by its reader.

export interface Output {
  /**
   * Resolves once more may be written: true, or false when the reader has gone, as `| head` does when it has seen
   * enough. Rejects when the text could not be written for any other reason.
   */
  write(text: string): Promise<boolean>;
}

export function createOutput(stream: NodeJS.WritableStream): Output {
  let gone = false;
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) return resolve(false);
        stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          if (!error) return resolve(true);
          gone = true;
          if (error.code === 'EPIPE') resolve(false);
          else reject(error);
        });
      }),
  };
}
