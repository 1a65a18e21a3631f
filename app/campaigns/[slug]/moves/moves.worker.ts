import { answerTo, type Question } from './question.ts';

// A thread of its own: ranking and drawing take from a tenth of a second to some seconds, and the page stays alive.
self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answerTo(data));
