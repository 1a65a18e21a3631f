/** Hands content over as a file, as the browser does with any download. */
export function saveFile(file: { name: string; mediaType: string; content: BlobPart }) {
  const url = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}
