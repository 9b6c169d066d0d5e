/** The commands that other parts than their own name; package.json has their titles. */
export { SHOW_CLAIMS } from '../../server/src/protocol';
