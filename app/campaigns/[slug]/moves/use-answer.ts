import { useEffect, useState } from 'react';
import type { Answers, Questions } from './question.ts';

type State<K extends keyof Questions> = {
  asked: Questions[K] | null;
  answer: Answers[K] | null;
  failed: boolean;
};

/**
 * Asks another thread, and a new one when the question changes: whatever the old one was at is no longer wanted.
 * The last answer stands until the next comes.
 *
 * @param question kept the same while it asks the same; null asks nothing.
 */
export function useAnswer<K extends keyof Questions>(question: Questions[K] | null) {
  const [state, setState] = useState<State<K>>({ asked: null, answer: null, failed: false });
  useEffect(() => {
    if (!question) return;
    const worker = new Worker(new URL('./moves.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answers[K]>) =>
      setState({ asked: question, answer: data, failed: false });
    worker.onerror = () => setState({ asked: question, answer: null, failed: true });
    worker.postMessage(question);
    return () => worker.terminate();
  }, [question]);
  const { asked, answer, failed } = state;
  return { answer, working: question !== null && asked !== question, failed };
}
