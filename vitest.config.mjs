import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**'], // these run in VS Code: npm run test:vscode
    setupFiles: ['test/setup.ts'],
    globalSetup: 'test/lsp/built.ts', // some speak to the server as it ships
  },
});
