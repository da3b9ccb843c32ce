// A calendar day as the words of a date take it: by the calendar of UTC.

export const dayIso = (day: string): string => `${day}T00:00:00.000Z`;
