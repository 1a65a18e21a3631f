/** The files a map can be taken away as. */
export const mapFormats = [
  'svg',
  'actors-csv',
  'supplies-csv',
  'ties-csv',
  'kumu',
  'oligrapher',
  'gexf',
  'graphml',
] as const;
