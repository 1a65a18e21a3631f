'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { FormErrors } from '#app/ui/form-errors.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { api } from '#lib/api/client.ts';
import type { InOrganization } from '#lib/organizations/schema.ts';
import { participations } from '#lib/start/words.ts';
import { answersOf, type Draft, othersOf } from './draft.ts';
import { LiveBeam } from './live-beam.tsx';
import { Needs } from './needs.tsx';
import { useCreate } from './use-create.ts';

/** The others are asked about once there are any. */
const stepsOf = (draft: Draft) =>
  othersOf(draft).length > 0
    ? (['demand', 'target', 'group', 'theirs', 'others', 'ours'] as const)
    : (['demand', 'target', 'group', 'theirs', 'ours'] as const);

/** One question at a time, the beam beside it; everything is kept at the end, at once. */
export function Guide({
  start,
  organization,
  onLeave,
}: {
  /** Empty, or filled in by a template. */
  start: Draft;
  organization: () => InOrganization | null;
  onLeave: () => void;
}) {
  const t = useTranslations('start');
  const [at, setAt] = useState(0);
  const [problem, setProblem] = useState('');
  const [draft, setDraft] = useState(start);
  const steps = stepsOf(draft);
  const { create, pending, problem: refused, fields } = useCreate();
  const heading = useRef<HTMLHeadingElement>(null);
  const step = steps[at] ?? 'demand';
  useEffect(() => {
    if (steps[at]) heading.current?.focus();
  }, [at]);

  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setProblem('');
  };
  const missing = () => {
    if (step === 'demand') return !draft.title.trim() || !draft.demand.trim();
    if (step === 'target') return !draft.target.trim();
    if (step === 'group') return !draft.group.trim();
    return false;
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (missing()) return setProblem(t('fillIn'));
    const same = draft.group.trim().toLowerCase() === draft.target.trim().toLowerCase();
    if (step === 'group' && same) return setProblem(t('group.same'));
    if (at < steps.length - 1) return setAt(at + 1);
    const where = organization();
    if (where)
      create((idempotencyKey) =>
        api.campaigns.create({ ...answersOf(draft), organization: where, idempotencyKey }),
      );
  };
  const errors = [problem, refused, ...fields.map(({ message }) => message)]
    .filter(Boolean)
    .map((message) => ({ message }));
  const { target, group } = draft;

  return (
    <div className="grid gap-10 md:grid-cols-[minmax(0,1fr)_20rem] lg:grid-cols-[minmax(0,1fr)_26rem]">
      <form
        method="dialog"
        onSubmit={next}
        noValidate
        className="grid max-w-measure content-start gap-6"
      >
        <div>
          <p className="mb-1 text-sm text-muted">
            {t('step', { number: at + 1, of: steps.length })}
          </p>
          <h1 ref={heading} tabIndex={-1} className="text-[1.75rem] outline-none md:text-2xl">
            {t(`${step}.title`, { target, group })}
          </h1>
          <p className="mt-2 text-muted">{t(`${step}.about`, { target, group })}</p>
        </div>
        <FormErrors errors={errors} />
        {step === 'demand' && (
          <>
            <TextField
              label={t('demand.demand')}
              hint={t('demand.demandHint')}
              value={draft.demand}
              maxLength={300}
              onChange={(event) => change({ demand: event.target.value })}
            />
            <TextField
              label={t('demand.name')}
              hint={t('demand.nameHint')}
              value={draft.title}
              maxLength={120}
              onChange={(event) => change({ title: event.target.value })}
            />
          </>
        )}
        {step === 'target' && (
          <TextField
            label={t('target.name')}
            hint={t('target.hint')}
            value={target}
            maxLength={120}
            onChange={(event) => change({ target: event.target.value })}
          />
        )}
        {step === 'group' && (
          <>
            <TextField
              label={t('group.name')}
              hint={t('group.hint')}
              value={group}
              maxLength={120}
              onChange={(event) => change({ group: event.target.value })}
            />
            <FieldGroup legend={t('group.participation')} hint={t('group.participationHint')}>
              {participations.map((value) => (
                <Checkbox
                  key={value}
                  type="radio"
                  name="participation"
                  label={t(`group.participations.${value}`)}
                  checked={draft.participation === value}
                  onChange={() => change({ participation: value })}
                />
              ))}
            </FieldGroup>
          </>
        )}
        {step === 'theirs' && (
          <Needs
            whose="theirs"
            target={target}
            group={group}
            rows={draft.theirNeeds}
            onChange={(theirNeeds) => change({ theirNeeds })}
          />
        )}
        {step === 'others' && (
          <Needs
            whose="others"
            target={target}
            group={group}
            others={othersOf(draft)}
            rows={draft.othersNeeds}
            onChange={(othersNeeds) => change({ othersNeeds })}
          />
        )}
        {step === 'ours' && (
          <Needs
            whose="ours"
            target={target}
            group={group}
            rows={draft.ourNeeds}
            onChange={(ourNeeds) => change({ ourNeeds })}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" pending={pending}>
            {at === steps.length - 1 ? t('create') : t('next')}
          </Button>
          <Button variant="quiet" onClick={() => (at === 0 ? onLeave() : setAt(at - 1))}>
            {t('back')}
          </Button>
        </div>
      </form>
      <LiveBeam draft={draft} />
    </div>
  );
}
