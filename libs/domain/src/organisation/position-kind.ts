/** Loại chức vụ: what a post is in its agency; titles differ from office to office, these do not. */
export const positionKinds = ['agencyHead', 'deputyHead', 'chiefOfOffice', 'deputyChiefOfOffice', 'unitHead', 'deputyUnitHead', 'recordsClerk', 'officer'] as const;
export type PositionKind = (typeof positionKinds)[number];

/** Lãnh đạo cơ quan: those whom "Lãnh đạo Sở" in a Nơi nhận stands for (patterns.md N3). */
export const leadershipKinds: readonly PositionKind[] = ['agencyHead', 'deputyHead'];
