/** How long a list of resources takes. */
export interface TrackLength {
  readonly minutes: number;
  /** Whether some resources do not say how long they take, so that the sum is a lower bound. */
  readonly isAtLeast: boolean;
}

/** Adds up the minutes of resources; one that does not say counts as none. */
export function getTrackLength(
  resources: readonly { readonly minutes?: number | undefined }[],
): TrackLength {
  return {
    minutes: resources.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    isAtLeast: resources.some(({ minutes }) => minutes === undefined),
  };
}
