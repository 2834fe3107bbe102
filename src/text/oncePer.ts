/**
 * What is found once for each of the things it is asked of, be they asked of ten thousand times.
 *
 * @param find Of a thing that does not change.
 */
export function oncePer<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: find(key) }
    known.set(key, found)
    return found.value
  }
}
