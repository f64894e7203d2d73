/** Parts of the pane that are files of their own, so that it opens fast: each is loaded at its first use. */
export const loadReport = () => import(/* webpackChunkName: "report" */ './report');
export const loadTemplate = () => import(/* webpackChunkName: "template" */ './template');
export const loadFix = () => import(/* webpackChunkName: "fix" */ './fix');
export const loadDetail = () => import(/* webpackChunkName: "detail" */ './detail');
export const loadIntake = () => import(/* webpackChunkName: "intake" */ './intake');
