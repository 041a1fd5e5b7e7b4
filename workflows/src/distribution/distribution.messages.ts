export const distributionName = 'distribution';

/** Set work over many rows, apart from decisions. */
export const bulkQueue = 'bulk';

export interface DistributionInput {
  dispatchId: string;
}

export interface DistributionResult {
  receivers: number;
  /** Business instant at which the last delivery stood there. */
  at: number;
}
