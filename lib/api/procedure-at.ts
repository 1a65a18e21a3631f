import type { AnyContractProcedure, AnyContractRouter } from '@orpc/contract';

/** Where each procedure is: `{ map: { get: 'GET /campaigns/{campaignId}/map' } }`. */
export type Addresses = { [name: string]: string | Addresses };

/** A contract without its schemas: as much as a caller needs to send a request to the right place. */
export function procedureAt(at: string | Addresses): AnyContractRouter {
  if (typeof at !== 'string')
    return Object.fromEntries(Object.entries(at).map(([name, one]) => [name, procedureAt(one)]));
  const [method, path] = at.split(' ');
  const route = { method, path } as AnyContractProcedure['~orpc']['route'];
  return { '~orpc': { errorMap: {}, meta: {}, route } } as AnyContractProcedure;
}

/** The addresses that a contract has. Throws where a procedure says more about its request than an address can. */
export function addressesOf(contract: AnyContractRouter): string | Addresses {
  if (!('~orpc' in contract))
    return Object.fromEntries(
      Object.entries(contract).map(([name, one]) => [name, addressesOf(one)]),
    );
  const { method, path, inputStructure, outputStructure } = (contract as AnyContractProcedure)[
    '~orpc'
  ].route;
  if (!method || !path || inputStructure || outputStructure)
    throw new Error(
      `The browser could not call ${method} ${path}: an address alone says too little.`,
    );
  return `${method} ${path}`;
}
