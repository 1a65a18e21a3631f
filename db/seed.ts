import { ownerClient } from './owner.ts';

await ownerClient.end();
