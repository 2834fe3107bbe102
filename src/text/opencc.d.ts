declare module 'opencc-js/dict/*' {
  /** `traditional simplified [simplified…]|…`, or the other way. */
  const table: string
  export default table
}
