export const guessLanguage = (_text: string): string => "en";
export const zoneOfPlace = (_text: string, _country: string | null): string | null => null;
