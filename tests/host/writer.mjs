// Runs in a process of its own, to be killed: appends acts to a page and prints the number of each one as soon as the host has answered that it is saved.
const [module, folder, dataFolder, page] = process.argv.slice(2);
const { createHost } = await import(module);
const host = createHost({ dataFolder, user: 'writer', locale: 'en', version: '0', shell: 'browser', folder });
let { stamp, entries } = await host['page.open']({ page });
for (let n = entries.length + 1; ; n++) {
  // Records of all sizes, up to several blocks of the disk.
  const edits = [{ from: 0, to: 0, was: '', insert: '字'.repeat((n * 997) % 5000) }];
  const acts = [{ type: 'write', edits, replaces: [], rule: `${process.pid}` }];
  ({ stamp, entries } = await host['page.append']({ page, stamp, by: 'writer', acts }));
  process.stdout.write(`${entries[0].n} ${entries[0].rule} ${entries[0].edits[0].insert.length}\n`);
}
