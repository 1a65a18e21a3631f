'use client';

import { ORPCError } from '@orpc/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import type { ImportChoices, ImportPreview } from '#lib/map/import/schema.ts';
import { LARGEST_IMPORT } from '#lib/map/import/words.ts';
import type { FieldProblem } from '#lib/result.ts';

export type Refused = { message: string; fields: FieldProblem[] };

/** A file as part of a form: the browser hands it over as it lies on the disk, and the page never holds its bytes. */
const asSent = (campaignId: string, file: File, choices: ImportChoices) => ({
  ...{ campaignId, file, name: file.name.slice(0, 200), choices: JSON.stringify(choices) },
});

/** One file from the moment it is chosen until it is on the map: what is going on, what was said. */
export function useImport(campaignId: string, slug: string, first: ImportChoices) {
  const t = useTranslations('importing');
  const refusals = useTranslations('refusals');
  const toast = useToast();
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState(first);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [doing, setDoing] = useState<'reading' | 'writing' | null>(null);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  // Of two previews that are on their way the later one counts.
  const asked = useRef<AbortController>(null);
  const stop = () => asked.current?.abort();
  useEffect(() => stop, []);

  const refusedBy = (error: unknown): Refused => {
    const data = error instanceof ORPCError && error.defined ? error.data : {};
    return { message: refusals(reasonOf(error), data.values ?? {}), fields: data.fields ?? [] };
  };
  const look = async (given: File, chosen: ImportChoices) => {
    stop();
    const turn = new AbortController();
    asked.current = turn;
    setDoing('reading');
    setRefused(null);
    try {
      const next = await api.map.previewImport(asSent(campaignId, given, chosen), {
        signal: turn.signal,
      });
      if (turn === asked.current) setPreview(next);
    } catch (error) {
      if (turn !== asked.current) return;
      setPreview(null);
      setRefused(turn.signal.aborted ? null : refusedBy(error));
    }
    if (turn === asked.current) setDoing(null);
  };
  const take = async (given: File | undefined) => {
    if (!given) return;
    setName(given.name);
    setPreview(null);
    setFile(null);
    const tooLarge = given.size > LARGEST_IMPORT;
    setRefused(tooLarge ? { message: t('tooLarge'), fields: [] } : null);
    if (tooLarge) return;
    setFile(given);
    await look(given, choices);
  };
  const choose = (next: ImportChoices) => {
    setChoices(next);
    if (file) void look(file, next);
  };
  const undo = async (importId: string) => {
    try {
      await api.map.undoImport({ campaignId, importId, idempotencyKey: crypto.randomUUID() });
      toast({ message: t('undone') });
      router.refresh();
    } catch {
      toast({ message: t('undoFailed'), undo: () => void undo(importId) });
    }
  };
  const confirm = async () => {
    if (!file || !preview) return;
    setDoing('writing');
    setRefused(null);
    try {
      const { digest, large } = preview;
      const sent = asSent(campaignId, file, choices);
      const press = { ...sent, digest, idempotencyKey: key };
      if (large) {
        await api.map.startImport(press);
        toast({ message: t('jobs.started', { name }) });
        setKey(crypto.randomUUID());
        setPreview(null);
        setFile(null);
        setDoing(null);
        // The list below tells the rest.
        return router.refresh();
      }
      await api.map.importFile(press);
      toast({ message: t('done', { name }), undo: () => void undo(key) });
      router.push(`/campaigns/${slug}/map`);
    } catch (error) {
      setRefused(refusedBy(error));
      // What was refused was not kept under this key; what got lost on the way may have been.
      if (error instanceof ORPCError && error.defined) setKey(crypto.randomUUID());
      setDoing(null);
      if (reasonOf(error) === 'import-changed') void look(file, choices);
    }
  };
  return { take, choose, confirm, stop, choices, preview, doing, name, refused };
}
