/** How much a test asks: `npm test` asks a part, `npm run torture -- --only 16` all. */
export function byLength<Value>(short: Value, long: Value): Value {
  return process.env.CINNABAR_LONG === undefined ? short : long
}
