/** Reduces a language tag to what makes people understand each other: its primary subtag. */
export function toSpokenLanguage(tag: string): string {
  const [primary = tag] = tag.split('-');
  return primary;
}
