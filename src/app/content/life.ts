/** How the content script of one page ends. */
export interface Life {
  stop(): void;
  /** False once the extension is gone. */
  isAlive(): boolean;
  signal: AbortSignal;
}
