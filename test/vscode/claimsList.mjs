/** The claims view, as someone at the window sees and uses it. */
export class ClaimsList {
  constructor(page) {
    this.page = page;
  }

  /** Waits until its groups are these: `['Wrong 2', 'Supported 9']`. */
  async shows(...groups) {
    const rows = this.page.locator(`${ROWS}[aria-level="1"]`);
    const wanted = groups.join(' · ');
    let seen = '';
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause()) {
      seen = (await rows.allInnerTexts())
        .map((text) => text.replace(/\s*(\d+)$/, ' $1'))
        .join(' · ');
      if (seen === wanted) return;
    }
    throw new Error(`The claims view shows: ${seen}\ninstead of: ${wanted}`);
  }

  /** Its claims in the groups that are unfolded: what is written, and what is known. */
  async claims() {
    const rows = this.page.locator(`${ROWS}[aria-level="2"]`);
    return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  }

  /** The claim whose line begins with these words. */
  row(written) {
    const escaped = written.replace(/[$().]/g, '\\$&');
    return this.page
      .locator(`${ROWS}[aria-level="2"]`)
      .filter({ hasText: new RegExp(`^\\s*${escaped} · `) });
  }

  /** Goes to it in the draft, where its underlined words are chosen then. */
  async goTo(written, underlined = written) {
    await this.row(written).dblclick();
    const chosen = this.page.locator('[id="status.editor.selection"]');
    await chosen.filter({ hasText: `(${underlined.length} selected)` }).waitFor();
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Presses one of the buttons on its line. */
  async press(button, written) {
    await this.row(written).hover();
    await this.row(written).locator(`.action-label[aria-label^="${button}"]`).click();
  }

  /** Walks to it with the arrow keys, and presses a key on it; a click on the counts in the status bar leads to the list. */
  async pressKey(key, written) {
    await this.page.locator('[id$="pactcheck.coverage"]').click();
    await this.page.locator('.part.sidebar .monaco-list:focus').waitFor();
    await this.page.keyboard.press('Home');
    const focused = this.row(written).and(this.page.locator('.focused'));
    for (let step = 0; (await focused.count()) === 0; step++) {
      if (step > LONGEST) throw new Error(`The arrow keys don't get to ${written}.`);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press(key);
  }
}

const ROWS = '.part.sidebar .monaco-list-row';
/** Lines. */
const LONGEST = 30;
/** Milliseconds. */
const PATIENCE = 10_000;

function pause() {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
