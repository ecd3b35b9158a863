/** The name under which the absence of a dialog for media is registered. */
export const noMediaLibrary = 'none';
