/**
 * Loại chức vụ: what a post is in its agency; titles differ from office to office, these do not. A department is
 * headed by a director, a People's Committee by its chair.
 */
export const positionKinds = [
  'director', 'deputyDirector', 'chair', 'deputyChair', 'chiefOfOffice', 'deputyChiefOfOffice',
  'divisionHead', 'deputyDivisionHead', 'recordsClerk', 'administrator', 'officer',
] as const;
export type PositionKind = (typeof positionKinds)[number];

/** Thủ trưởng cơ quan. */
export const agencyHeadKinds: readonly PositionKind[] = ['director', 'chair'];

/** Lãnh đạo cơ quan: those whom "Lãnh đạo Sở" in a Nơi nhận stands for (patterns.md N3). */
export const leadershipKinds: readonly PositionKind[] = ['director', 'deputyDirector', 'chair', 'deputyChair'];
