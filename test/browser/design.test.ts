import { describePage } from "./support/describe-page.ts";

describePage("design", "/_design");
