// kepler.gl as its users get it: the npm build, given the record's places. Its own base map needs a key and a network: left out.
/* global KeplerGl, React, ReactDOM, ReactRedux, Redux */
const store = Redux.createStore(
  Redux.combineReducers({ keplerGl: KeplerGl.keplerGlReducer }),
  {},
  Redux.applyMiddleware(...KeplerGl.enhanceReduxMiddleware([])),
);
const app = React.createElement(
  ReactRedux.Provider,
  { store },
  React.createElement(KeplerGl.KeplerGl, {
    id: 'bench',
    width: innerWidth,
    height: innerHeight,
    mapboxApiAccessToken: '',
  }),
);
ReactDOM.createRoot(document.getElementById('map')).render(app);

const wrapped = (action) => KeplerGl.wrapTo('bench', action);
fetch('/bench-data/places.geojson')
  .then((response) => response.json())
  .then((places) => {
    const drawn = { ...places, features: places.features.filter((feature) => feature.geometry) };
    const data = KeplerGl.processGeojson(drawn);
    store.dispatch(
      wrapped(
        KeplerGl.addDataToMap({
          datasets: { info: { id: 'places', label: 'places' }, data },
          options: { centerMap: true },
        }),
      ),
    );
    whenDrawn(() => {
      performance.mark('map-first');
      performance.mark('map-idle');
    });
  });

/** Its layers exist and two frames have passed with its canvas in the page. */
function whenDrawn(done) {
  const state = store.getState().keplerGl.bench;
  const ready = state?.visState.layers.length > 0 && document.querySelector('canvas');
  requestAnimationFrame(() => (ready ? requestAnimationFrame(done) : whenDrawn(done)));
}

let filterId;
window.bare = {
  filter: (step) => {
    if (filterId === undefined) {
      store.dispatch(wrapped(KeplerGl.addFilter('places')));
      filterId = 0;
      store.dispatch(wrapped(KeplerGl.setFilter(0, 'name', 'layer')));
    }
    const layers = ['ports', 'railways', 'industrial-parks', 'border-gates'];
    store.dispatch(wrapped(KeplerGl.setFilter(0, 'value', step % 2 === 0 ? [layers[step % layers.length]] : layers)));
  },
  select: () => undefined,
};
