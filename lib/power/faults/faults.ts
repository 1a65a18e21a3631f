import { faultsInCase } from './faults-in-case.ts';
import { faultsInDependence } from './faults-in-dependence.ts';
import { faultsInGradient } from './faults-in-gradient.ts';
import { faultsInLeverage } from './faults-in-leverage.ts';
import { faultsInResponse } from './faults-in-response.ts';
import { faultsInRoles } from './faults-in-roles.ts';
import { faultsInTime } from './faults-in-time.ts';

/** Every deliberate fault, in the order of the sections of the model: each must make at least one test fail. */
export const faults = [
  ...faultsInDependence,
  ...faultsInLeverage,
  ...faultsInGradient,
  ...faultsInCase,
  ...faultsInTime,
  ...faultsInRoles,
  ...faultsInResponse,
];
