'use client';

import { useTranslations } from 'next-intl';
import { partsOf } from '#lib/comments/mentions.ts';
import type { Comment } from '#lib/comments/schema.ts';

/** Somebody's words as they were written, the people they mention by name. */
export function CommentText({ text, mentions }: Pick<Comment, 'mentions'> & { text: string }) {
  const t = useTranslations('together.comments');
  const names = new Map(mentions.map(({ personId, name }) => [personId, name]));
  return (
    <p className="whitespace-pre-line wrap-anywhere" dir="auto">
      {partsOf(text).map((part) =>
        'words' in part ? (
          part.words
        ) : (
          <bdi key={part.at} className="font-semibold text-accent">
            @{names.get(part.personId) ?? t('former')}
          </bdi>
        ),
      )}
    </p>
  );
}
