/** Whether a browser that sends these marks (If-None-Match, RFC 9110) has what this one stands for. */
export function isKnown(marks: string | undefined, etag: string): boolean {
  return marks?.split(',').some((mark) => ['*', etag].includes(mark.trim().replace(/^W\//, ''))) ?? false;
}
