'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTogether } from '#app/map/together.tsx';
import { api } from '#lib/api/client.ts';
import type { Thread } from '#lib/comments/schema.ts';
import { useEdit } from '../use-edit.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentLine } from './comment-line.tsx';

const press = 'link min-h-11 text-sm';

/** What was said about one thing, with a place to answer and a way to settle it. */
export function CommentThread({
  thread,
  about,
  onShow,
}: {
  thread: Thread;
  /** What it is about, where that is not what is selected. */
  about?: string | undefined;
  onShow?: (() => void) | undefined;
}) {
  const t = useTranslations('together.comments');
  const together = useTogether();
  const [answering, setAnswering] = useState(false);
  const settling = useEdit(() => {});
  if (!together) return null;
  const { campaignId } = together;
  const { id: threadId, resolvedBy, comments } = thread;
  return (
    <li className="grid gap-1 border-t border-line pt-2">
      {about &&
        (onShow ? (
          <button type="button" className={`${press} text-start`} onClick={onShow}>
            {about}
          </button>
        ) : (
          <p className="text-sm text-muted">{about}</p>
        ))}
      {comments.map((comment, index) => (
        <div key={comment.id} className={index > 0 ? 'border-s-2 border-line ps-3' : ''}>
          <CommentLine comment={comment} />
        </div>
      ))}
      {answering ? (
        <CommentForm
          label={t('replyLabel')}
          action={t('send')}
          focus
          send={(text, idempotencyKey) =>
            api.comments.add({ campaignId, idempotencyKey, threadId, text })
          }
          onDone={() => setAnswering(false)}
          onCancel={() => setAnswering(false)}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-x-4">
          {resolvedBy ? (
            <span className="text-sm text-muted">
              {t('resolved', { name: resolvedBy.name ?? t('former') })}
            </span>
          ) : (
            <button type="button" className={press} onClick={() => setAnswering(true)}>
              {t('reply')}
            </button>
          )}
          <button
            type="button"
            className={press}
            aria-disabled={settling.pending || undefined}
            onClick={() =>
              settling.pending ||
              settling.send((idempotencyKey) =>
                api.comments.resolve({
                  ...{ campaignId, idempotencyKey, threadId, resolved: resolvedBy === null },
                }),
              )
            }
          >
            {t(resolvedBy ? 'reopen' : 'resolve')}
          </button>
        </div>
      )}
      {settling.refusal && (
        <p role="alert" className="text-danger">
          {settling.refusal}
        </p>
      )}
    </li>
  );
}
