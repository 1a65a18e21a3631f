/** No side of a picture is longer, in px: browsers refuse to draw much more. */
const LONGEST = 8000;

/**
 * A drawing as a PNG at twice its size, painted here in the browser.
 *
 * @param svg a whole SVG file with width and height, which loads nothing.
 * @throws    when the browser cannot paint it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, LONGEST / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('nothing was painted')))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
