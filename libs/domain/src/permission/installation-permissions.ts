/** Verbs on what all documents share. Administrators configure and see, they do not decide (model.md 7). */
export const installationActions = ['editCalendar', 'configureAgency', 'loadOffice', 'confirmOffice', 'walkClock', 'viewAgencyAudit'] as const;
export type InstallationAction = (typeof installationActions)[number];
export type InstallationRelation = 'headOfAgency' | 'agencyAdministrator' | 'installationAdministrator' | 'drafterInTraining';

export const INSTALLATION_PERMISSIONS: Readonly<Record<InstallationAction, readonly InstallationRelation[]>> = {
  editCalendar: ['installationAdministrator'],
  configureAgency: ['agencyAdministrator', 'installationAdministrator'],
  loadOffice: ['installationAdministrator'],
  // The office that a document proposes; in a rehearsal its drafter may, so that any plan works in minutes.
  confirmOffice: ['agencyAdministrator', 'installationAdministrator', 'drafterInTraining'],
  walkClock: ['installationAdministrator'],
  viewAgencyAudit: ['headOfAgency', 'agencyAdministrator', 'installationAdministrator'],
};

export function mayDoOnInstallation(action: InstallationAction, relations: ReadonlySet<InstallationRelation>): boolean {
  return INSTALLATION_PERMISSIONS[action].some((relation) => relations.has(relation));
}
