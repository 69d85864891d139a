/* The peer: mark.js, which stands before this in the same file, with sixty terms. It wraps what it finds. */
const TERMS =
  'istanbul,ciragan,medinsk,umerov,kyslyts,ukrain,kyiv,kiev,zelensk,prisoner,captive,exchang,swap,bodies,remains,ceasefire,' +
  'truce,talks,negotiat,delegation,children,memorand,moscow,kremlin,putin,russia,soldier,wounded,deport,return,front,' +
  'sanction,summit,ankara,erdogan,fidan,turkey,vatican,geneva,envoy,minister,president,military,defence,security,' +
  'agreement,proposal,demand,round,humanitarian,red cross,under 25,repatriat,casualt,killed,missing,civilian,border,' +
  'territor,guarantee';
if (location.pathname !== '/blank')
  new globalThis.Mark(document.body).mark(TERMS.split(','), { separateWordSearch: false, accuracy: 'partially' });
