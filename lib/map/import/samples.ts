/** For tests: small files as the programs themselves write them. */
export const kumuBlueprint = JSON.stringify({
  elements: [
    {
      id: 'e1',
      label: 'Mayor',
      type: 'Person',
      description: 'In **office**',
      tags: ['city'],
      Influence: 9,
    },
    { id: 'e2', label: 'Transit union', type: 'Organization', Position: 'President: Ana' },
    { id: 'e3', label: '<b>Riders</b>', type: 'Group' },
  ],
  connections: [
    { id: 'c1', from: 'e2', to: 'e1', direction: 'directed', type: 'endorses', Strength: 3 },
    { id: 'c2', from: 'e3', to: 'e1', direction: 'mutual', type: 'votes' },
    { id: 'c3', from: 'e3', to: 'e2', direction: 'undirected', label: 'knows' },
  ],
});

export const kumuFull = JSON.stringify({
  elements: [
    { _id: 'elem-1', attributes: { label: 'Mayor', 'element type': 'Person' } },
    { _id: 'elem-2', attributes: { label: 'Union' } },
  ],
  connections: [
    { _id: 'conn-1', from: 'elem-2', to: 'elem-1', direction: 'directed', reversed: true },
  ],
  maps: [{ name: 'Main' }],
  perspectives: [],
});

export const kumuElements =
  'Label,Type,Description,Tags\r\nMayor,Person,"In office,\r\nsince May",city|hall\r\nUnion,Organization,,\r\n';
export const kumuConnections =
  'From;To;Direction;Type\nUnion;Mayor|Council;directed;endorses\nRiders;Union;;\n';

export const oligrapher = JSON.stringify({
  id: 12,
  graph_data: {
    nodes: {
      '34': {
        id: '34',
        name: 'Mayor',
        x: 10,
        y: 20,
        scale: 1,
        color: '#ccc',
        edgeIds: ['e1'],
        image: 'a.png',
      },
      xyz: { id: 'xyz', name: 'Donor', x: -5, y: 0, scale: 2, color: '#ccc', edgeIds: ['e1'] },
    },
    edges: {
      e1: {
        id: 'e1',
        node1_id: '34',
        node2_id: 'xyz',
        label: 'donations',
        scale: 1,
        arrow: '2->1',
        dash: false,
      },
    },
    captions: { c: { id: 'c', text: 'Hall', x: 1, y: 1 } },
  },
  attributes: { title: 'Hall', settings: '{}', annotations_data: '[{"header":"One"}]' },
});

export const oligrapherOld = JSON.stringify({
  entities: [
    { id: 1, name: 'Mayor', x: 1, y: 2 },
    { id: 'x2', name: 'Donor', blurb: 'Rich' },
  ],
  rels: [
    { id: 9, entity1_id: 'x2', entity2_id: 1, label: 'gave', is_directional: true, category_id: 5 },
  ],
  texts: [],
});

/** Gephi, GEXF 1.2: the id of a value under `id`, colours, and an edge without an arrow. */
export const gexfOld = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node"><attribute id="0" title="role" type="string"><default>citizen</default></attribute></attributes>
    <nodes>
      <node id="a" label="Mayor"><attvalues><attvalue id="0" value="chair"/></attvalues><viz:color r="1" g="2" b="3"/><viz:position x="3" y="4" z="0"/></node>
      <node id="b" label="Council"><nodes><node id="c" label="Clerk"/></nodes></node>
    </nodes>
    <edges><edge id="0" source="a" target="b" weight="2.0"/><edge id="1" source="c" target="b" type="directed" label="reports"/></edges>
  </graph>
</gexf>`;

/** yEd: names stand in the drawing. */
export const graphmlYed = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key attr.name="since" attr.type="int" for="edge" id="d7"><default>1999</default></key>
  <graph edgedefault="directed" id="G">
    <node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Mayor</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Union &amp; friends</y:NodeLabel></y:ShapeNode></data></node>
    <edge id="e0" source="n1" target="n0"/>
    <edge id="e1" source="n1" target="n1" directed="false"/>
  </graph>
</graphml>`;
