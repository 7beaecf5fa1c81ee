// Starts `simple lsp` for the .spl files that are open. Without vscode-languageclient (`npm install` in this folder brings it)
// the extension colours, and no more.

const vscode = require("vscode");

let client;

function languageClient() {
  try {
    return require("vscode-languageclient/node");
  } catch {
    return undefined;
  }
}

async function activate() {
  const library = languageClient();
  if (library === undefined) {
    return;
  }
  const settings = vscode.workspace.getConfiguration("simple");
  const folders = settings.get("paths", []);
  const server = {
    command: settings.get("command", "simple"),
    args: ["lsp", ...folders.flatMap((folder) => ["--path", folder])],
  };
  client = new library.LanguageClient("simple", "Simple", server, {
    documentSelector: [{ language: "simple" }],
    // A module that changes outside of the editor may concern the files that are open.
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.spl") },
  });
  await client.start();
}

async function deactivate() {
  await client?.stop();
}

module.exports = { activate, deactivate };
