import type { ActionVerb, AllowedAction, DocumentDetail } from '../../api/types';

/** The only source of buttons: what the api allows this person now. */
export function actionOf(document: DocumentDetail, verb: ActionVerb): AllowedAction | undefined {
  return document.allowedActions.find((action) => action.verb === verb);
}
