// The faces of the page on which the row is sought.

export type Face = 'search' | 'spoken' | 'none' | 'unproven';
