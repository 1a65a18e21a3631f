import { api } from '#lib/api/client.ts';

/** The whole map with its history, as a file to be saved. Rejects as the API does. */
export async function caseFile(campaignId: string, slug: string) {
  const file = await api.cases.export({ campaignId });
  return {
    name: `${slug}.json`,
    mediaType: 'application/json',
    content: `${JSON.stringify(file, null, 1)}\n`,
  };
}
