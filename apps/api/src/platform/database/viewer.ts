/** Who is asking. The database resolves what they may see from the handle; nothing that the application says can widen it. */
export interface Viewer {
  readonly name: string;
  /** An unguessable handle of a session that the database knows. */
  readonly handle: string;
}
