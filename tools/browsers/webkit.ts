/** WebKit, as GTK has it: the engine of Safari, driven by its own WebDriver on a screen in memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../../tests/support/lighthouse.ts';
import type { Engine } from './engine.ts';

const driverProgram = '/usr/bin/WebKitWebDriver';
const screenProgram = '/usr/bin/Xvfb';
const browserPrograms = '/usr/lib/*/webkit*gtk-*/MiniBrowser';

/** @param size of the window, in pixels */
export function findWebKit(size: { width: number; height: number }): Engine {
  const binary = globSync(browserPrograms).toSorted().at(-1);
  const hasScreen = process.env['DISPLAY'] !== undefined || existsSync(screenProgram);
  const lacking = [
    ...(existsSync(driverProgram) && binary !== undefined ? [] : ['webkit2gtk-driver']),
    ...(hasScreen ? [] : ['xvfb']),
  ];
  return {
    name: 'WebKit',
    lacks: lacking.length > 0 ? lacking.join(', ') : undefined,
    start: async () => {
      const processes: ChildProcess[] = [];
      const end = () => {
        for (const one of processes.toReversed()) one.kill();
      };
      try {
        const display = process.env['DISPLAY'] ?? (await startScreen(processes));
        const port = await freePort();
        const env = { ...process.env, DISPLAY: display };
        processes.push(spawn(driverProgram, ['-p', String(port)], { env, stdio: 'ignore' }));
        const driver = await connect(port, binary ?? '');
        await driver
          .manage()
          .window()
          .setRect({ x: 0, y: 0, ...size });
        return {
          ...windowOf(driver),
          name: await nameOf(driver),
          close: async () => {
            await driver.quit().finally(end);
          },
        };
      } catch (cause) {
        end();
        throw cause;
      }
    },
  };
}

function windowOf(driver: WebDriver) {
  const elementOf = async (selector: string) => {
    const element = await driver.findElement(By.css(selector));
    await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
    return element;
  };
  return {
    open: (address: string) => driver.get(address),
    ask: <T>(expression: string) => driver.executeScript<T>(`return ${expression}`),
    press: async (selector: string) => (await elementOf(selector)).click(),
    write: async (selector: string, text: string, key?: 'Enter') =>
      (await elementOf(selector)).sendKeys(text, ...(key === undefined ? [] : [Key.ENTER])),
  };
}

/** Starts a screen in memory. @returns its name, for `DISPLAY` */
async function startScreen(processes: ChildProcess[]): Promise<string> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn(screenProgram, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  processes.push(screen);
  const told = screen.stdio[3];
  if (told === null || told === undefined) throw new Error(`${screenProgram} non risponde.`);
  const [number] = (await once(told, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Tries until the driver answers. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(capabilities)
        .build();
    } catch (cause) {
      if (tries === 20) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

async function nameOf(driver: WebDriver): Promise<string> {
  const version = (await driver.getCapabilities()).getBrowserVersion();
  return `WebKit ${version ?? ''}`.trim();
}
