/** Verbs on what all documents share. Administrators configure and see, they do not decide (model.md 7). */
export const installationActions = ['editCalendar', 'configureAgency', 'loadOffice', 'walkClock', 'viewAgencyAudit'] as const;
export type InstallationAction = (typeof installationActions)[number];
export type InstallationRelation = 'headOfAgency' | 'agencyAdministrator' | 'installationAdministrator';

export const INSTALLATION_PERMISSIONS: Readonly<Record<InstallationAction, readonly InstallationRelation[]>> = {
  editCalendar: ['installationAdministrator'],
  configureAgency: ['agencyAdministrator', 'installationAdministrator'],
  loadOffice: ['installationAdministrator'],
  walkClock: ['installationAdministrator'],
  viewAgencyAudit: ['headOfAgency', 'agencyAdministrator', 'installationAdministrator'],
};

export function mayDoOnInstallation(action: InstallationAction, relations: ReadonlySet<InstallationRelation>): boolean {
  return INSTALLATION_PERMISSIONS[action].some((relation) => relations.has(relation));
}
