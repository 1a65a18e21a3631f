const entities: Record<string, string> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  // Readers would turn these into spaces.
  ...{ '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' },
};

const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as it stands in XML 1.0, in an element or an attribute; characters that XML forbids are dropped. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (char) => entities[char]!);

/** An element; attributes that are null are left out. `inner` is XML already. */
export function element(
  name: string,
  attributes: Record<string, string | number | null>,
  inner: string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(`${value}`)}"`)
    .join('');
  return inner.length > 0
    ? `<${name}${written}>\n${inner.join('\n')}\n</${name}>`
    : `<${name}${written}/>`;
}

export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
