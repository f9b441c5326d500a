// The project file, as it is read and as it is written: together they are a part of the server that most articles do without.
export { rulesAdded } from './edit.ts';
export { readProject } from './parse.ts';
