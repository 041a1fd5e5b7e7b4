/** One and the same for all demo people; it works only on the embedded default in training mode (README). */
export const demoPassword = 'kehoach';
