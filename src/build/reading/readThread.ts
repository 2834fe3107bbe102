/** The worker thread that reads some of the files: see readInThread.ts. */
import { parentPort } from 'node:worker_threads'
import { readAndPack } from './packRead.ts'
import { openReader } from './reader.ts'
import type { FromReader, ToReader } from './readInThread.ts'

if (parentPort === null) throw new Error('This file is run as a thread')
const port = parentPort

async function answer({ files }: ToReader): Promise<void> {
  const { parse } = await openReader(files)
  const read = readAndPack(files.map(({ path }) => ({ dump: parse(path), before: [] })))
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
