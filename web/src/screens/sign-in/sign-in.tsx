import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { graphql } from '../../api/graphql.js';
import { askOnce } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import { signedInAgain } from '../../api/signed-out.js';

const SIGN_IN = graphql(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      session {
        step
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

export function SignIn(): ReactNode {
  const { t } = useTranslation();
  const [signInName, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string>();
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const { signIn } = await askOnce(SIGN_IN, { input: { signInName, password } });
      const [problem] = signIn.problems;
      if (problem) return setWrong(problem.message);
      await queries.invalidateQueries({ predicate: ({ state }) => state.status !== 'pending' });
      signedInAgain();
    } catch (error) {
      setWrong(sentenceOf(error, t));
    }
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack>
        {wrong && (
          <Alert color="red" role="alert">
            {wrong}
          </Alert>
        )}
        <TextInput
          label={t('session.name')}
          value={signInName}
          autoComplete="username"
          data-autofocus
          autoFocus
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <PasswordInput
          label={t('session.password')}
          value={password}
          autoComplete="current-password"
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Button type="submit">{t('session.signIn')}</Button>
      </Stack>
    </form>
  );
}
