/** Hands text over as a file, as the browser does with any download. */
export function saveFile(file: { name: string; mediaType: string; text: string }) {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}
