import type { VersionWarning } from '../../api/types';

/** A question somebody must still answer; what blocks nothing here (a blank number of a draft) is only told. */
export function isAsked(warning: VersionWarning): boolean {
  return !warning.answer && warning.severity !== 'info' && warning.blocks !== 'nothing';
}
