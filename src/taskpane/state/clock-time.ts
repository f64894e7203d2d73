/** `14:02`, in the time zone of the person. */
export function clockTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
