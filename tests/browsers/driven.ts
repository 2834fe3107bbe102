/** What a browser other than Chromium is asked to do, in the words of WebDriver. */
export interface Driven {
  /** Name and version. */
  readonly name: string
  readonly go: (address: string) => Promise<void>
  readonly back: () => Promise<void>
  readonly resize: (width: number) => Promise<void>
  /** Run a script in the page; `return` gives its value. */
  readonly run: <Value>(script: string) => Promise<Value>
  /** The page on paper, as PDF; null where the browser does not print when asked to. */
  readonly print: (() => Promise<Buffer>) | null
  readonly close: () => Promise<void>
}
