'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTogether } from '#app/map/together.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { keepMentions, nameMentions, tellApart } from '#lib/comments/mentions.ts';
import { useEdit } from '../use-edit.ts';
import { useMentioning } from './use-mentioning.ts';

/** Writes a comment, an answer or one's own words anew. `send` gets the text as it is kept. */
export function CommentForm({
  label,
  action,
  start = '',
  focus = false,
  send,
  onDone,
  onCancel,
}: {
  label: string;
  /** What the button says. */
  action: string;
  /** The text as it is kept. */
  start?: string;
  focus?: boolean;
  send: (text: string, idempotencyKey: string) => Promise<unknown>;
  onDone: () => void;
  onCancel?: () => void;
}) {
  const t = useTranslations('together.comments');
  const common = useTranslations('common');
  const people = tellApart(useTogether()?.discussion.people ?? []);
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const [text, setText] = useState(() => nameMentions(start, (id) => names.get(id) ?? t('former')));
  const edit = useEdit(() => {
    setText('');
    onDone();
  });
  const { id, found, at, take, asked, area } = useMentioning(people, text, setText);
  return (
    <form
      method="dialog"
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) edit.send((key) => send(keepMentions(text, people), key));
      }}
    >
      <div className="relative">
        <TextArea
          {...area}
          label={label}
          hint={t('hint')}
          rows={2}
          maxLength={2000}
          value={text}
          autoFocus={focus}
          error={edit.refusal}
          onChange={({ target }) => setText(target.value)}
        />
        {found.length > 0 && (
          <div
            id={id}
            role="listbox"
            aria-label={t('candidates')}
            className="absolute inset-x-0 top-full z-40 mt-1 max-h-56 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-float"
          >
            {found.map((person, index) => (
              <div
                key={person.personId}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="flex min-h-11 cursor-pointer items-center rounded-sm px-3 py-1.5 wrap-anywhere aria-selected:bg-wash"
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(person);
                }}
              >
                <bdi>{person.name}</bdi>
              </div>
            ))}
          </div>
        )}
        <p role="status" className="sr-only">
          {asked !== null && t('found', { count: found.length })}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="quiet" pending={edit.pending} disabled={!text.trim()}>
          {action}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
