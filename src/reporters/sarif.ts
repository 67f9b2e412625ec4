import type { Reporter, Run } from './reporter.js';
import { sarifDriver } from './sarif/driver.js';
import { notificationsOf } from './sarif/notifications.js';
import { sarifResults } from './sarif/results.js';
import { say } from './words/words.js';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, one run. Results are written as they come; the notifications, which need the whole run, stand last.
 * Nothing in it depends on time, machine or absolute paths, so that equal input gives equal output.
 */
export function sarifReporter(): Reporter {
  let run: Run | undefined;
  let ruleIndex = new Map<string, number>();
  let separator = '\n';
  const notifications: object[] = [];
  return {
    start(started) {
      run = started;
      const driver = sarifDriver(started);
      ruleIndex = new Map(driver.rules.map(({ id }, index) => [id, index]));
      return head(driver, started);
    },
    file(result) {
      if (!run) throw new Error('file() before start()');
      notifications.push(...notificationsOf(result, run, ruleIndex));
      const results = sarifResults(result, run, ruleIndex).map((one) => JSON.stringify(one));
      if (results.length === 0) return '';
      const text = separator + results.join(',\n');
      separator = ',\n';
      return text;
    },
    end() {
      const invocation = {
        executionSuccessful: notifications.length === 0,
        toolExecutionNotifications: notifications,
        toolConfigurationNotifications: [],
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function head(driver: object, { locale }: Run): string {
  const run = {
    tool: { driver },
    language: locale === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: say(locale, 'sarif.base') } } },
  };
  const opened = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] });
  return `${opened.slice(0, -'}]}'.length)},"results":[`;
}
