import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) =>
  existsSync(path),
);

/** LibreOffice is installed here. */
export const hasOffice = program !== undefined;

/** LibreOffice with a profile of its own, in which it can be told to accept or reject all changes. */
export class Office {
  readonly #folder = mkdtempSync(join(tmpdir(), 'reportlint-office-'));

  /** The first start fills the profile, so that what it is taught has to come after that. */
  constructor() {
    this.#run(['--terminate_after_init']);
    const library = join(this.#folder, 'profile/user/basic/Standard');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'Module1.xba'), macro);
  }

  /** The document as LibreOffice saves it in another format. */
  convert(bytes: Uint8Array, format: 'odt' | 'docx'): Uint8Array {
    const source = this.#write(bytes);
    const target = join(this.#folder, 'converted');
    this.#run(['--convert-to', format, '--outdir', target, source]);
    return this.#read(join(target, `source.${format}`));
  }

  /** The document with all changes accepted, or rejected, by LibreOffice. */
  settle(bytes: Uint8Array, decision: 'Accept' | 'Reject'): Uint8Array {
    const target = join(this.#folder, 'settled.docx');
    const given = [pathToFileURL(this.#write(bytes)), pathToFileURL(target), `.uno:${decision}AllTrackedChanges`];
    this.#run([`macro:///Standard.Module1.Settle(${given.map((value) => `"${value}"`).join(',')})`]);
    return this.#read(target);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #write(bytes: Uint8Array): string {
    const path = join(this.#folder, 'source.docx');
    writeFileSync(path, bytes);
    return path;
  }

  #read(path: string): Uint8Array {
    const bytes = readFileSync(path);
    rmSync(path);
    return bytes;
  }

  #run(given: string[]): void {
    const profile = `-env:UserInstallation=${pathToFileURL(join(this.#folder, 'profile'))}`;
    const { status, stderr } = spawnSync(program!, [profile, '--headless', ...given], { timeout: 120_000 });
    if (status !== 0) throw new Error(`soffice: ${status} ${stderr}`);
  }
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const macro = `${head}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub Settle(sFrom As String, sTo As String, sCommand As String)
  Dim aLoad(0) As New com.sun.star.beans.PropertyValue
  Dim aSave(0) As New com.sun.star.beans.PropertyValue
  Dim aNone()
  Dim oDocument As Object
  Dim oDispatcher As Object
  aLoad(0).Name = &quot;Hidden&quot;
  aLoad(0).Value = True
  oDocument = StarDesktop.loadComponentFromURL(sFrom, &quot;_blank&quot;, 0, aLoad())
  oDispatcher = createUnoService(&quot;com.sun.star.frame.DispatchHelper&quot;)
  oDispatcher.executeDispatch(oDocument.CurrentController.Frame, sCommand, &quot;&quot;, 0, aNone())
  aSave(0).Name = &quot;FilterName&quot;
  aSave(0).Value = &quot;MS Word 2007 XML&quot;
  oDocument.storeToURL(sTo, aSave())
  oDocument.close(True)
End Sub
</script:module>`;
