// The service's settings from the environment, or a usage failure that says what is wrong with them.
import { type Config, readConfig } from '../service/config.ts';
import { usage } from './failure.ts';

export function readServiceConfig(): Config {
  const read = readConfig(process.env);
  if (!read.ok) throw usage(`the environment is not right: ${read.problems.join('; ')}`);
  return read.config;
}
