/** Someone at the window of VS Code: keys, and what they look for on the page. */
export class Writer {
  constructor(page) {
    this.page = page;
  }

  press(...keys) {
    return keys.reduce(
      (done, key) => done.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  picture(file) {
    return this.page.screenshot({ path: file });
  }

  /** Opens a file of the workspace by its name; the side bar is closed, for the draft to have the room. */
  async open(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await this.press('Control+P');
    await this.quickInput().fill(name);
    const found = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name });
    await found.first().waitFor();
    await this.press('Enter');
    this.editor = this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
    await this.editor.locator('.view-line').first().waitFor();
    await this.hideSideBar();
  }

  /** The same by a click in the explorer, for where nothing finds files by their names; the side bar stays. */
  async openFromExplorer(name) {
    await this.press('Control+Shift+E');
    const row = this.page.locator('.explorer-folders-view .monaco-list-row');
    await row.filter({ hasText: name }).dblclick();
    await this.showTab(name);
  }

  /** Waits until the file is open, and brings it to the front. */
  async showTab(name) {
    await this.page.locator(`.tabs-container .tab[data-resource-name="${name}"]`).click();
    const editor = this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
    await editor.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title. */
  async command(title) {
    await this.press('F1');
    await this.quickInput().fill(`>${title}`);
    const found = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: title });
    await found.first().waitFor();
    await this.press('Enter');
  }

  /** In the editor in front. */
  async replaceAll(words, by) {
    await this.press('Control+H');
    const widget = this.page.locator('.find-widget.visible');
    await widget.locator('.find-part textarea').fill(words);
    await widget.locator('.replace-part textarea').fill(by);
    await this.press('Control+Alt+Enter', 'Escape');
  }

  async hideSideBar() {
    await this.press('Control+B');
    await this.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  }

  /** What stands in the status bar of the values of the draft. */
  async counts() {
    const item = this.countsItem();
    await item.filter({ hasText: '✓' }).waitFor();
    return (await item.innerText()).trim();
  }

  /** The lines of the claims view, which a click on the counts brings up. */
  async claims() {
    await this.countsItem().click();
    const rows = this.page.locator('.part.sidebar .monaco-list-row');
    await rows.filter({ hasText: 'Wrong' }).first().waitFor();
    return rows.allInnerTexts();
  }

  countsItem() {
    return this.page.locator('[id$="pactcheck.coverage"]');
  }

  /** Waits until VS Code counts so many warnings, and underlines something. */
  async seesWarnings(count) {
    const status = this.page.locator('[id="status.problems"] a');
    const label = new RegExp(`Warnings: ${count}\\b`);
    await this.page.locator('.editor-instance .squiggly-warning').first().waitFor();
    await status.and(this.page.getByLabel(label)).waitFor();
  }

  async goTo(line, column) {
    await this.press('Control+G');
    await this.quickInput().fill(`:${line}:${column}`);
    await this.press('Enter');
    const status = this.page.locator('[id="status.editor.selection"]');
    await status.filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** The hover at the cursor, once the extension's part is in it. */
  async hover() {
    const hover = this.factHover();
    await this.press('Control+K', 'Control+I');
    await hover.waitFor();
    return hover;
  }

  factHover() {
    return this.page.locator('.monaco-hover:visible').filter({ hasText: 'You wrote' });
  }

  /** Closes the hover, and waits until it is gone: a key pressed while it goes can be lost with it. */
  async leaveHover() {
    await this.press('Escape');
    await this.factHover().waitFor({ state: 'detached' });
  }

  /** Opens the fix menu at the cursor, again if it doesn't come up; gives the titles in it. */
  async fixMenu({ tries = 5, offers = /300/ } = {}) {
    await this.press('Control+.');
    const rows = this.menuRows();
    const first = rows.filter({ hasText: offers }).first();
    const isUp = await first.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (isUp) return rows.allInnerTexts();
    console.log(`    no fix menu; what lies over the editor: ${await this.overlays()}`);
    if (tries === 1) throw new Error('The fix menu did not come up.');
    await this.press('Escape');
    return this.fixMenu({ tries: tries - 1, offers });
  }

  /** What lies over the editor, in words: for the report of a failure. */
  async overlays() {
    const texts = await this.page
      .locator('.action-widget:visible, .monaco-hover:visible, .notification-toast:visible')
      .allInnerTexts();
    return texts.join(' | ') || 'nothing';
  }

  takeFix(title) {
    return this.menuRows().filter({ hasText: title }).first().click();
  }

  save() {
    return this.press('Control+S');
  }

  /** The rows of the Problems panel. */
  async problems() {
    await this.press('Control+Shift+M');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  menuRows() {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  quickInput() {
    return this.page.locator('.quick-input-widget:visible input[type=text]');
  }
}
