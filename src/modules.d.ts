/** The parts of Eleventy that Cinnabar uses; it ships no types of its own. */

declare module '@11ty/eleventy' {
  export interface UserConfig {
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdMs(ms: number): void }
    }
    readonly ignores: { add(glob: string): unknown }
    addExtension(endings: readonly string[], options: { readonly key: string }): void
    addGlobalData(name: string, data: unknown): void
    addTemplateFormats(format: string): void
    setFreezeReservedData(on: boolean): void
    setFrontMatterParsingOptions(options: {
      readonly engines: Readonly<Record<string, () => never>>
    }): void
    setUseGitIgnore(on: boolean): void
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string
        readonly quietMode: boolean
        readonly config: (config: UserConfig) => void
      },
    )
    /** Read the configuration. */
    init(): Promise<unknown>
    /** Say nothing, of errors neither. */
    disableLogger(): void
    /** Render without writing. */
    toJSON(): Promise<
      readonly {
        readonly inputPath: string
        readonly outputPath: string | false
        readonly content: unknown
      }[]
    >
  }
}

declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http'

  export interface Logger {
    readonly info: (...lines: readonly unknown[]) => void
    readonly log: (line: string) => void
    readonly error: (...lines: readonly unknown[]) => void
  }

  export default class EleventyDevServer {
    static getServer(
      name: string,
      folder: string,
      options: {
        readonly domDiff: boolean
        readonly logger: Logger
        /** Each comes before the server looks for a file. */
        readonly middleware: readonly ((
          request: IncomingMessage,
          response: ServerResponse,
          next: () => unknown,
        ) => unknown)[]
        /** @returns What is said once the server listens. */
        readonly messageOnStart: (started: { readonly localhostUrl: string }) => string
      },
    ): EleventyDevServer
    /** Made where it is first asked for; it does not listen yet. */
    readonly server: Server
    /** The file that an address of a request asks for. */
    mapUrlToFilePath(url: string): { readonly statusCode: number }
    serve(port: number): void
    reload(event: { readonly files?: readonly string[] }): void
    close(): Promise<void>
  }
}
