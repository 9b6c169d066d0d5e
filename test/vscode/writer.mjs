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
    await this.seesFolder();
    await this.quickOpen(name);
    await this.hideSideBar();
  }

  async seesFolder() {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** The same, leaving the side bar as it is. */
  async quickOpen(name) {
    await this.ask('Control+P', name);
    const found = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name });
    await found.first().click();
    this.editor = this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
    await this.editor.locator('.view-line').first().waitFor();
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

  /** Opens the box that a key opens, again where something else takes the focus from it, and writes in it. */
  async ask(key, words, tries = 5) {
    await this.press(key);
    const isWritten = await this.quickInput()
      .fill(words, { timeout: 2_500 })
      .then(
        () => true,
        () => false,
      );
    if (isWritten) return;
    if (tries === 1) throw new Error(`${key} did not open a box to write in.`);
    await this.ask(key, words, tries - 1);
  }

  /** Runs a command by its title. */
  async command(title) {
    await this.ask('F1', `>${title}`);
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

  /** The claims view, by a click on the counts. */
  async openClaims() {
    await this.counts();
    await this.countsItem().click();
    const rows = this.page.locator('.part.sidebar .monaco-list-row');
    await rows.filter({ hasText: 'Supported' }).first().waitFor();
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
    await this.ask('Control+G', `:${line}:${column}`);
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
  async fixMenu({ tries = 8, offers = /300/ } = {}) {
    await this.press('Control+.');
    const rows = this.menuRows();
    const first = rows.filter({ hasText: offers }).first();
    const isUp = await first.waitFor({ timeout: 2_500 }).then(
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

  /** Takes the first whose title has these words, or the one that has no others. */
  takeFix(title, { exact = false } = {}) {
    const rows = this.menuRows();
    const named = exact
      ? rows.filter({ has: this.page.getByText(title, { exact }) })
      : rows.filter({ hasText: title });
    return named.first().click();
  }

  /** Takes one of the links in the hover that is up. */
  async takeFromHover(title) {
    await this.factHover().getByText(title, { exact: true }).click();
  }

  /** Chooses the first line with these words in a list that asks. */
  async pick(words) {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: words }).first().click();
  }

  /** In VS Code's preview of changes: accepts that many, all there are, and makes them. */
  async applyReview(count) {
    const boxes = this.page.locator('.bulk-edit-panel .edit-checkbox');
    await boxes.nth(count - 1).waitFor();
    for (const box of await boxes.all()) if (!(await box.isChecked())) await box.check();
    await this.page.locator('.bulk-edit-panel').getByRole('button', { name: 'Apply' }).click();
  }

  /** `look`: what the window is marked with then, `vs`, `vs-dark`, `hc-black`. */
  async chooseTheme(title, look) {
    await this.press('Control+K', 'Control+T');
    const box = this.page.getByPlaceholder(/Color Theme/);
    await box.waitFor();
    await box.fill(title);
    const first = this.page.locator('.quick-input-list .monaco-list-row.focused');
    await first.filter({ hasText: title }).waitFor();
    await this.press('Enter');
    await this.page.locator(`.monaco-workbench.${look}`).waitFor();
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Waits until the report on a draft is drawn. */
  seesReport(name) {
    const page = this.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    return page.getByText(name).first().waitFor();
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
