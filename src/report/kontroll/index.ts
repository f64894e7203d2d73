export { planKontroll, type KontrollInput } from './plan-kontroll';
