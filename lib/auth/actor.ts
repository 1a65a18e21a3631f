/** The signed-in account on whose behalf a page, a request or a socket acts. */
export type Actor = { id: string; name: string; sessionId: string; locale: 'en' | 'es' };
