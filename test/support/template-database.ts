import { Client } from "pg";

/** A migrated database that nobody may connect to, for cloning. */
export interface TemplateDatabase {
  readonly name: string;
  /** Address of another database of the same server, from which clones are made and dropped. */
  readonly adminUrl: string;
}

/** Fills a new database and closes it for good, because only an unused one can be cloned. */
export async function createTemplate(
  adminUrl: string,
  fill: (url: string) => Promise<unknown>,
): Promise<TemplateDatabase> {
  const name = "template_guntime";
  await asAdmin(adminUrl, `create database ${name}`);
  await fill(databaseUrl(adminUrl, name));
  await asAdmin(adminUrl, `alter database ${name} with is_template true allow_connections false`);
  return { name, adminUrl };
}

/** The address of another database of the same server. */
export function databaseUrl(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/** Runs one statement on a connection of its own. */
export async function asAdmin(adminUrl: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: adminUrl, application_name: "test admin" });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}
