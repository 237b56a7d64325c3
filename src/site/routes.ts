/** The addresses of the site as its pages write them. */
import { routesUnder } from './addresses.ts';

export const routes = routesUnder(import.meta.env.BASE_URL.replace(/\/?$/, '/'));
export const { underBase } = routes;
