import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

test('an error is logged with its kind, place and causes, without what anybody wrote', () => {
  const cause = Object.assign(new Error('invalid input syntax for type uuid: "hunter2"'), {
    code: '22P02',
    constraint_name: 'people_account_once',
    detail: 'Key (email)=(hunter2) already exists.',
  });
  const query = new Error('Failed query: insert into x values ($1)\nparams: hunter2,\nhunter2', {
    cause,
  });
  const described = describeError(query);
  expect(described).toMatchObject({
    type: 'Error',
    message: 'Failed query: insert into x values ($1)',
    stack: expect.stringContaining('describe-error.test.ts'),
    cause: { code: '22P02', constraint: 'people_account_once' },
  });
  expect(JSON.stringify(described)).not.toContain('hunter2');
});

test('what a parser quotes, and what is thrown that is no error, stays out too', () => {
  for (const text of ['hunter2', '{"a": hunter2', '"hunter2'])
    try {
      JSON.parse(text);
    } catch (error) {
      expect(JSON.stringify(describeError(error))).not.toContain('hunter2');
    }
  expect(describeError('hunter2')).toEqual({ type: 'string' });
});
