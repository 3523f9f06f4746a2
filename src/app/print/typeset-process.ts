import { buffer } from "node:stream/consumers";

import { typeset } from "./typeset.ts";

// A process that sets the document on its standard input and writes the PDF to its standard output.
process.stdout.write(await typeset((await buffer(process.stdin)).toString()));
