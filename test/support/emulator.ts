import { onTestFinished } from 'vitest';
import { DEFAULT_BEHAVIOUR } from '../../emulator/behaviour.ts';
import type { Emulator, EmulatorOptions, OfflineEmulator } from '../../emulator/server.ts';
import { createOfflineEmulator, startEmulator } from '../../emulator/server.ts';
import { contractProblems } from './contract.ts';

/** The emulator with every exchange held against the official description. */
export interface TestEmulator extends Emulator {
  /**
   * Allows what matches, and demands it: for tests of refusals. Everything else that the description or the emulator
   * does not allow fails the test.
   */
  expectViolation(...patterns: readonly RegExp[]): void;
  /** Everything not allowed so far, the expected included. */
  problems(): readonly string[];
  /** Stops the emulator, and throws when anything happened that is not allowed. Once is enough. */
  close(): Promise<void>;
}

/** Starts an emulator that stops with the running test, and fails it on any violation. */
export async function startTestEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const emulator = await openTestEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

/** The same, for use outside a test: whoever opens it must `close()` it. */
export async function openTestEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const found: string[] = [];
  const expected: RegExp[] = [];
  let bodyOn205 = { ...DEFAULT_BEHAVIOUR, ...options.behaviour }.bodyOn205;
  const emulator = await startEmulator({
    ...options,
    async onExchange(exchange) {
      found.push(...contractProblems(exchange, { bodyOn205 }));
      await options.onExchange?.(exchange);
    },
  });
  const problems = () => [...found, ...emulator.violations];
  let closed = false;
  return Object.defineProperties({} as TestEmulator, {
    ...Object.getOwnPropertyDescriptors(emulator),
    behave: {
      value: (change: Parameters<Emulator['behave']>[0]) => {
        bodyOn205 = change.bodyOn205 ?? bodyOn205;
        emulator.behave(change);
      },
    },
    expectViolation: { value: (...patterns: readonly RegExp[]) => expected.push(...patterns) },
    problems: { value: problems },
    close: {
      value: async () => {
        if (closed) return;
        closed = true;
        await emulator.close();
        report(problems(), expected);
      },
    },
  });
}

/** An emulator without a network, for `inProcess`; its exchanges are checked in the same way, by `close()`. */
export function openOfflineEmulator(options: EmulatorOptions = {}): OfflineEmulator & { close(): Promise<void> } {
  const found: string[] = [];
  const emulator = createOfflineEmulator(
    {
      ...options,
      async onExchange(exchange) {
        found.push(...contractProblems(exchange, { bodyOn205: emulator.behaviour().bodyOn205 }));
        await options.onExchange?.(exchange);
      },
    },
    () => 'http://127.0.0.1',
  );
  return { ...emulator, close: async () => report([...found, ...emulator.violations], []) };
}

function report(problems: readonly string[], expected: readonly RegExp[]): void {
  const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  if (unexpected.length > 0) {
    throw new Error(`GitBook's description does not allow:\n${[...new Set(unexpected)].join('\n')}`);
  }
  const missing = expected.filter((pattern) => !problems.some((problem) => pattern.test(problem)));
  if (missing.length > 0) throw new Error(`Expected violations did not happen: ${missing.join(', ')}`);
}
