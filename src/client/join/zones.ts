/** Names of places that some browsers still report by what they were called before. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Guesses the zone of this device, by the name that it has today. */
function guessZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return renamed[timeZone] ?? timeZone;
}

/** Fills a list with all zones that the browser knows, by region, and chooses the device's own. */
export function fillZones(select: HTMLSelectElement, others: string): void {
  const guessed = guessZone();
  const known = Intl.supportedValuesOf('timeZone').map((zone) => renamed[zone] ?? zone);
  const zones = [...new Set([...known, guessed, 'UTC'])].sort();
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const zone of zones) {
    const region = zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : others;
    const group = groups.get(region) ?? document.createElement('optgroup');
    group.label = region;
    groups.set(region, group);
    const place = zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ');
    group.append(new Option(place.replaceAll('/', ', '), zone, zone === guessed, zone === guessed));
  }
  select.replaceChildren(...groups.values());
  select.value = guessed;
}
