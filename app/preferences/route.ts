export { keepChoice as GET } from './keep-choice.ts';
