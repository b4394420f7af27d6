import { queryOptions } from '@tanstack/react-query';
import { routes } from '@waymark/contract';
import type { Frame } from '@waymark/frames';
import { getBytes } from '../platform/http.js';

/** What the replies to one survey say, item by item. */
export const answersQuery = (authority: string, instrument: string) =>
  queryOptions({
    queryKey: ['authority', authority, 'answers', instrument],
    queryFn: async ({ signal }): Promise<Frame> => {
      const [bytes, { decodeFrame }] = await Promise.all([
        getBytes(routes.answers(authority, instrument), signal),
        import('../platform/decode-frame.js'),
      ]);
      return decodeFrame(bytes);
    },
    structuralSharing: false,
  });
