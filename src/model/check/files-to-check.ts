/** Files people edit: the record's own, not the basemap's (which a script cuts). */
export const FILES_TO_CHECK = /^(?!basemap\/).*\.(?:csv|geojson|json)$/;
