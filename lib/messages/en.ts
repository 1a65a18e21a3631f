import actions from './en/actions.json';
import common from './en/common.json';
import home from './en/home.json';
import howPowerWorks from './en/how-power-works.json';
import identity from './en/identity.json';
import importing from './en/import.json';
import leverage from './en/leverage.json';
import map from './en/map.json';
import mapHistory from './en/map-history.json';
import mapTable from './en/map-table.json';
import me from './en/me.json';
import milestones from './en/milestones.json';
import model from './en/model.json';
import moves from './en/moves.json';
import network from './en/network.json';
import organization from './en/organization.json';
import overview from './en/overview.json';
import people from './en/people.json';
import playground from './en/playground.json';
import present from './en/present.json';
import publicPage from './en/public-page.json';
import reference from './en/reference.json';
import refusals from './en/refusals.json';
import scenarios from './en/scenarios.json';
import settings from './en/settings.json';
import sharedMap from './en/shared-map.json';
import sheet from './en/sheet.json';
import start from './en/start.json';
import strategy from './en/strategy.json';
import surveys from './en/surveys.json';
import templates from './en/templates.json';
import ties from './en/ties.json';
import together from './en/together.json';

/** Every sentence on screen, one file an area. The types of all catalogues come from here. */
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
};
