import { queryOptions } from '@tanstack/react-query';
import { type SliceName, routes } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { getBytes } from '../platform/http.js';

/** A named slice: fetched once a version, so that filters are answered without asking again. */
export const sliceQuery = (authority: string, name: SliceName) =>
  queryOptions({
    queryKey: ['authority', authority, 'slices', name],
    queryFn: async ({ signal }): Promise<Frame> => {
      const [bytes, { decodeFrame }] = await Promise.all([
        getBytes(routes.slice(authority, name), signal),
        import('../platform/decode-frame.js'),
      ]);
      return decodeFrame(bytes);
    },
    structuralSharing: false,
  });
