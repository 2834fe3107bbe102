/** Whether a file is a picture by its name: of those that browsers show, and of others. */
export function isPictureFile(path: string): boolean {
  return /\.(?:png|jpe?g|jfif|gif|webp|avif|svg|bmp|tiff?|heic)$/i.test(path)
}
