'use client';

import { AtSign } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Selection } from '#app/map/selection.ts';
import { useTogether } from '#app/map/together.tsx';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Timestamp } from '#app/ui/timestamp.tsx';
import { api } from '#lib/api/client.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { CommentText } from './comment-text.tsx';
import { selectionOf, useAbout } from './use-about.ts';

/** How many comments ask for the reader, and which; opening one, or saying so, makes it read. */
export function MentionNotice({ map, select }: { map: PowerMap; select: (to: Selection) => void }) {
  const t = useTranslations('together.mentions');
  const comments = useTranslations('together.comments');
  const router = useRouter();
  const together = useTogether();
  const { nameOf } = useAbout(map);
  const [open, setOpen] = useState(false);
  const mentions = together?.discussion.mentions ?? [];
  if (!together || (mentions.length === 0 && !open)) return null;
  const see = (commentIds: string[]) =>
    // Not heard: it is still listed, and can be opened again.
    void api.comments
      .seeMentions({ campaignId: together.campaignId, commentIds })
      .then(() => router.refresh())
      .catch(() => {});
  return (
    <>
      {mentions.length > 0 && (
        <Button
          variant="quiet"
          icon={<AtSign aria-hidden className="size-4" />}
          onClick={() => setOpen(true)}
        >
          {t('button', { count: mentions.length })}
        </Button>
      )}
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('title')}
        footer={
          mentions.length > 0 && (
            <Button
              variant="quiet"
              onClick={() => {
                see(mentions.map(({ commentId }) => commentId));
                setOpen(false);
              }}
            >
              {t('seen')}
            </Button>
          )
        }
      >
        {mentions.length === 0 && <p>{t('none')}</p>}
        <ul className="grid gap-4">
          {mentions.map(({ commentId, about, author, text, mentions: named, createdAt }) => (
            <li key={commentId} className="grid gap-1 border-b border-line pb-3 last:border-0">
              <p className="text-sm text-muted wrap-anywhere">
                <bdi className="font-semibold text-ink">{author.name ?? comments('former')}</bdi>{' '}
                <Timestamp value={createdAt} /> · {nameOf(about)}
              </p>
              <CommentText text={text} mentions={named} />
              <div>
                <button
                  type="button"
                  className="link min-h-11"
                  onClick={() => {
                    see([commentId]);
                    setOpen(false);
                    select(selectionOf(about));
                  }}
                >
                  {t('show')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
