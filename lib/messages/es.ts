import type en from './en.ts';
import actions from './es/actions.json';
import common from './es/common.json';
import home from './es/home.json';
import howPowerWorks from './es/how-power-works.json';
import identity from './es/identity.json';
import importing from './es/import.json';
import leverage from './es/leverage.json';
import map from './es/map.json';
import mapHistory from './es/map-history.json';
import mapTable from './es/map-table.json';
import me from './es/me.json';
import milestones from './es/milestones.json';
import model from './es/model.json';
import moves from './es/moves.json';
import network from './es/network.json';
import organization from './es/organization.json';
import overview from './es/overview.json';
import people from './es/people.json';
import playground from './es/playground.json';
import present from './es/present.json';
import publicPage from './es/public-page.json';
import reference from './es/reference.json';
import refusals from './es/refusals.json';
import scenarios from './es/scenarios.json';
import settings from './es/settings.json';
import sharedMap from './es/shared-map.json';
import sheet from './es/sheet.json';
import start from './es/start.json';
import strategy from './es/strategy.json';
import surveys from './es/surveys.json';
import templates from './es/templates.json';
import ties from './es/ties.json';
import together from './es/together.json';

/** Spanish, under the same keys as English. */
export default {
  common,
  home,
  identity,
  sheet,
  start,
  strategy,
  surveys,
  templates,
  ties,
  organization,
  overview,
  map,
  network,
  mapTable,
  mapHistory,
  importing,
  leverage,
  milestones,
  moves,
  actions,
  people,
  scenarios,
  settings,
  present,
  sharedMap,
  publicPage,
  me,
  reference,
  refusals,
  model,
  howPowerWorks,
  playground,
  together,
} satisfies typeof en;
