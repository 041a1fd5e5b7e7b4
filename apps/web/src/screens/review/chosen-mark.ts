/** The due day looked at in the schedule: its row and the key of its period. */
export interface ChosenMark { row: number; key: string }
