/**
 * What is found once for each of the things it is asked of, be they asked of ten thousand times.
 *
 * @param find Of a thing that does not change.
 */
export function oncePer<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  return once(find, new WeakMap<Key, Found<Value>>())
}

/** The same of texts, as long as what asks of them lives. */
export function oncePerText<Value>(find: (text: string) => Value): (text: string) => Value {
  return once(find, new Map<string, Found<Value>>())
}

interface Found<Value> {
  readonly value: Value
}

function once<Key, Value>(
  find: (key: Key) => Value,
  known: { get(key: Key): Found<Value> | undefined; set(key: Key, found: Found<Value>): unknown },
): (key: Key) => Value {
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = find(key)
    known.set(key, { value })
    return value
  }
}
