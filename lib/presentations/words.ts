/** The views of the map that can be shown to a hall. */
export const shownViews = ['network', 'grid', 'spectrum', 'pillars'] as const;

/** More would be a talk that nobody sits through. */
export const MOST_STEPS = 60;
