import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient, ORPCError } from '@orpc/client';
import { isContractProcedure } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { sql } from 'drizzle-orm';
import { ownerDb } from '#db/owner.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { contract } from '../contract.ts';
import { apiDoor } from '../door.ts';

/** Every procedure that the API promises, as noun.verb. */
export const procedures: string[] = Object.entries(contract).flatMap(([noun, verbs]) =>
  Object.entries(verbs)
    .filter(([, procedure]) => isContractProcedure(procedure))
    .map(([verb]) => `${noun}.${verb}`),
);

/** Whether a procedure only reads. */
export function isRead(procedure: string): boolean {
  const [noun, verb] = procedure.split('.') as [string, string];
  const promised = (contract as Record<string, Record<string, unknown>>)[noun]?.[verb];
  return isContractProcedure(promised) && promised['~orpc'].route.method === 'GET';
}

/** The API on a port of its own: what is asked goes over HTTP, as everyone's requests do. */
export async function openDoor() {
  const server = createServer((request, response) => void apiDoor(request, response));
  await new Promise<void>((done) => server.listen(0, done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/api/v1`;
  return { url, close: () => server.close() };
}

type Callable = (input: unknown) => Promise<unknown>;

/** The status of the answer, and all that it says. */
export async function ask(
  url: string,
  person: { id: string } | null,
  procedure: string,
  input: unknown,
): Promise<{ status: number; text: string }> {
  const cookie = person ? `${SESSION_COOKIE}=${await startSession(person, 'test')}` : '';
  const client: Record<string, Record<string, Callable>> = createORPCClient(
    new OpenAPILink(contract, { url, headers: { cookie } }),
  );
  const [noun = '', verb = ''] = procedure.split('.');
  try {
    return {
      status: 200,
      text: JSON.stringify(await client[noun]?.[verb]?.(input)) ?? '',
    };
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    return { status: error.status, text: JSON.stringify(error) };
  }
}

const tables = [
  ...['campaigns', 'memberships', 'invitations', 'join_requests', 'actors', 'resources', 'changes'],
  ...['happenings', 'points', 'milestones', 'actions', 'sign_ups', 'structure_tests', 'proposals'],
  ...['attributions', 'concessions', 'strategy_cells', 'pastes', 'presentation_steps'],
  ...['map_shares', 'map_imports', 'import_jobs', 'scenarios', 'scenario_changes'],
  ...['streams', 'events'],
  ...['comments', 'comment_mentions', 'ratings'],
];

/**
 * Says of a campaign whether a row of it has changed since it was last asked, or since `watch` was called: so that each
 * test is told of its own doing alone.
 */
export async function watch(campaign: { campaignId: string }): Promise<() => Promise<boolean>> {
  let before = await traceOf(campaign);
  return async () => {
    const now = await traceOf(campaign);
    const changed = now !== before;
    before = now;
    return changed;
  };
}

/** A short text that changes whenever a row of the campaign does. */
async function traceOf({ campaignId }: { campaignId: string }): Promise<string> {
  const parts = tables.map(
    (name) =>
      sql`(select coalesce(string_agg(md5(whole::text), '' order by md5(whole::text)), '') from ${sql.identifier(name)} whole
        where ${sql.identifier(name === 'campaigns' ? 'id' : 'campaign_id')} = ${campaignId})`,
  );
  const [row] = await ownerDb.execute<{ trace: string }>(
    sql`select md5(${sql.join(parts, sql` || `)}) as trace`,
  );
  return row!.trace;
}
