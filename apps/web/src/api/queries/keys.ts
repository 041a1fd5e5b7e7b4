/** First part of each query key: what an event or a command makes stale. */
export const keys = {
  session: 'session', clock: 'clock', demoPeople: 'demoPeople', tasks: 'tasks', documents: 'documents', document: 'document', notices: 'notices', registers: 'registers',
  plans: 'plans', plan: 'plan', organization: 'organization', calendar: 'calendar', deliveries: 'deliveries', duties: 'duties', duty: 'duty', board: 'board', desk: 'desk', home: 'home',
} as const;
