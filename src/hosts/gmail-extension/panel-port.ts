// The line between the panel and the frames of its tab; apart from what is said on it, whose schemas are not in every frame.

export const PANEL_PORT = 'countersign-panel';
