import { expect, type Locator, type Page } from '@playwright/test';
import { settled } from './settled.js';

/** So often Tab is pressed before something counts as out of reach. */
const FAR = 60;

/** The desk in the hands of somebody who has no mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Opens a screen, and leaps over the menu. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await settled(this.page);
    await this.press('Tab');
    await this.press('Enter');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** By one key alone: Tab, or an arrow within a menu. */
  async reach(target: Locator, key = 'Tab'): Promise<void> {
    await expect(target).toBeVisible();
    for (let step = 0; step < FAR; step++) {
      if (await target.evaluate((each) => each === document.activeElement)) return;
      await this.press(key);
    }
    await expect(target, `is reached by ${key}`).toBeFocused();
  }

  /** Types in place of what stands there. */
  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  async use(button: Locator, key = 'Enter'): Promise<void> {
    await this.reach(button);
    await this.press(key);
  }

  /** Opens a menu by its button, and takes what it offers. */
  async take(button: Locator, name: string): Promise<void> {
    await this.use(button);
    await this.reach(this.page.getByRole('menuitem', { name }), 'ArrowDown');
    await this.press('Enter');
  }

  /** One of what a field finds. */
  async pick(field: Locator, name: string): Promise<void> {
    await this.type(field, name);
    await this.choose(name);
    await expect(field).toHaveValue(name);
  }

  /** The first of what is offered under the field that has the focus. */
  async choose(name: string): Promise<void> {
    await expect(this.page.getByRole('option').first()).toContainText(name);
    await this.press('ArrowDown', 'Enter');
  }
}
