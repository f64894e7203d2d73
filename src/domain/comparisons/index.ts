export { isKfForTheCity } from './jamfor-kf';
export * from './jamforelser';
