/**
 * Imported before a command, in the JavaScript that any Node reads: one that knows no TypeScript
 * would end with the stack of its loader. npm brings a newer Node along, but not with
 * `--omit=optional`, and not on every system.
 */
if (process.features.typescript === undefined || process.features.typescript === false) {
  process.stderr.write(
    `Qui c’è Node ${process.versions.node}, e ne serve uno più recente: quale lo dice «engines» in package.json.\nRimedio: installalo, oppure ripeti «npm ci» senza --omit=optional, che su Linux e Windows lo porta con sé.\n`,
  );
  process.exit(2);
}
