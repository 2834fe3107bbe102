/** The thread that reads some of the files while the other one reads the rest: see readBeside.ts. */
import { parentPort } from 'node:worker_threads'
import type { FromReader, ToReader } from './readBeside.ts'
import { openReader } from './reader.ts'
import { readPacked } from './readPacked.ts'

if (parentPort === null) throw new Error('This file is run as a thread')
const port = parentPort

async function answer({ files }: ToReader): Promise<void> {
  const { parse } = await openReader(files)
  const read = readPacked(files.map(({ path }) => ({ dump: parse(path), before: [] })))
  const message: FromReader = { read }
  port.postMessage(
    message,
    read.map(({ packed }) => packed.bytes.buffer as ArrayBuffer),
  )
}

/** One at a time. */
let last = Promise.resolve()

port.on('message', (message: ToReader) => {
  last = last.then(() => answer(message))
})
