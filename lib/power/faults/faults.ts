import { faultsInCase } from './faults-in-case.ts';
import { faultsInDependence } from './faults-in-dependence.ts';
import { faultsInEngine } from './faults-in-engine.ts';
import { faultsInExchange } from './faults-in-exchange.ts';
import { faultsInExplanation } from './faults-in-explanation.ts';
import { faultsInGradient } from './faults-in-gradient.ts';
import { faultsInLeverage } from './faults-in-leverage.ts';
import { faultsInMoves } from './faults-in-moves.ts';
import { faultsInResponse } from './faults-in-response.ts';
import { faultsInRoles } from './faults-in-roles.ts';
import { faultsInTime } from './faults-in-time.ts';
import { faultsInUncertainty } from './faults-in-uncertainty.ts';

/** Every deliberate fault, in the order of the sections of the model: each must make at least one test fail. */
export const faults = [
  ...faultsInDependence,
  ...faultsInLeverage,
  ...faultsInExplanation,
  ...faultsInEngine,
  ...faultsInGradient,
  ...faultsInMoves,
  ...faultsInUncertainty,
  ...faultsInTime,
  ...faultsInExchange,
  ...faultsInRoles,
  ...faultsInResponse,
  ...faultsInCase,
];
