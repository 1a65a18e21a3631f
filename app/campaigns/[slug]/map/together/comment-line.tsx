'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTogether } from '#app/map/together.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { Menu } from '#app/ui/menu.tsx';
import { Timestamp } from '#app/ui/timestamp.tsx';
import { api } from '#lib/api/client.ts';
import type { Comment } from '#lib/comments/schema.ts';
import { useEdit } from '../use-edit.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentText } from './comment-text.tsx';

/** One comment: who, when, what; one's own can be put otherwise, any can be taken away. */
export function CommentLine({ comment }: { comment: Comment }) {
  const t = useTranslations('together.comments');
  const together = useTogether();
  const [state, setState] = useState<'read' | 'edit' | 'remove'>('read');
  const read = () => setState('read');
  const removing = useEdit(read);
  if (!together) return null;
  const { campaignId } = together;
  const { id: commentId, author, text, mentions, createdAt, editedAt, removedBy } = comment;
  if (text === null)
    return (
      <p className="text-sm text-muted">{t('removed', { name: removedBy?.name ?? t('former') })}</p>
    );
  const mine = author.personId === together.personId;
  return (
    <article className="grid gap-1">
      <header className="flex items-start justify-between gap-2">
        <p className="min-w-0 py-2 text-sm text-muted wrap-anywhere">
          <bdi className="font-semibold text-ink">{author.name ?? t('former')}</bdi>{' '}
          <Timestamp value={createdAt} />
          {editedAt && ` · ${t('edited')}`}
        </p>
        <Menu
          label={t('more')}
          items={[
            ...(mine ? [{ label: t('edit'), onSelect: () => setState('edit') }] : []),
            { label: t('remove'), danger: true, onSelect: () => setState('remove') },
          ]}
        />
      </header>
      {state === 'edit' ? (
        <CommentForm
          label={t('label')}
          action={t('save')}
          start={text}
          focus
          send={(to, idempotencyKey) =>
            api.comments.edit({ campaignId, idempotencyKey, commentId, text: to })
          }
          onDone={read}
          onCancel={read}
        />
      ) : (
        <CommentText text={text} mentions={mentions} />
      )}
      <ConfirmDialog
        open={state === 'remove'}
        onOpenChange={(open) => !open && read()}
        title={t('removeTitle')}
        confirmLabel={t('remove')}
        pending={removing.pending}
        onConfirm={() =>
          removing.send((idempotencyKey) =>
            api.comments.remove({ campaignId, idempotencyKey, commentId }),
          )
        }
      >
        <p>{t('removeAbout')}</p>
        {removing.refusal && (
          <p role="alert" className="text-danger">
            {removing.refusal}
          </p>
        )}
      </ConfirmDialog>
    </article>
  );
}
