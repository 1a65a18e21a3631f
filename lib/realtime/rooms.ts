export const accountRoom = (account: string) => `account:${account}`;
export const sessionRoom = (session: string) => `session:${session}`;
