/** Injection tokens of what is made from settings. */
export const DATA_SOURCE = Symbol('DataSource');
export const HTTP_CONFIG = Symbol('HttpConfig');
export const TEMPORAL_CLIENT = Symbol('TemporalClient');
export const SESSION_POOL = Symbol('SessionPool');
/** Installed by `npm start` on embedded servers: the demo's one-click sign-in exists there alone. */
export const EMBEDDED = Symbol('Embedded');
