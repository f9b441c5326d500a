// Which files that a client has found in folders are articles, as their project files have it.
import * as v from 'valibot';
import { type IncludedParams, includedRequest } from '../requests.ts';
import { includes } from '../service.ts';
import { placeIn } from './projects.ts';
import type { Server } from './server.ts';

const shape = v.object({ uris: v.array(v.string()) }) satisfies v.GenericSchema<IncludedParams>;

export function registerIncluded({ connection, projects, runner }: Server): void {
  connection.onRequest(
    includedRequest,
    runner.handle(includedRequest, [], async (params: unknown): Promise<readonly boolean[]> => {
      const { uris } = v.parse(shape, params);
      return Promise.all(
        uris.map(async (uri) => {
          const found = await projects.of(uri);
          return found === undefined || includes(found.project, placeIn(found, uri));
        }),
      );
    }),
  );
}
