/** Where links to the open actions lead on the page of the journey. */
export const openActionsPlace = 'open-actions';
