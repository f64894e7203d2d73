export { KONTROLL_MARK, KONTROLL_TITLE, planKontroll, type KontrollInput } from './plan-kontroll';
