/** Parts of the pane that are files of their own, so that it opens fast: each is loaded at its first use. */
export const loadReport = () => import(/* webpackChunkName: "report" */ './report');
export const loadTemplate = () => import(/* webpackChunkName: "template" */ './template');
