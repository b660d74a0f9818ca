using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

/// <summary>What only a superuser can make is made, and nothing of the user's runs with those rights.</summary>
public sealed class SuperuserStatementTests
{
    private static readonly string[] Telling =
    [
        "CREATE FUNCTION told() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN CREATE TABLE was_superuser (); END IF; END'",
        "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION told()",
    ];

    [TestCase("CREATE EXTENSION dblink")]
    [TestCase("CREATE FUNCTION told() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION told(); COMMENT ON EVENT TRIGGER e IS 'x'")]
    [TestCase("CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w; CREATE FOREIGN TABLE f (a integer) SERVER s; COMMENT ON FOREIGN TABLE f IS 'x'; GRANT SELECT ON f TO reader")]
    [TestCase("CREATE EXTENSION postgres_fdw; CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw; CREATE USER MAPPING FOR CURRENT_USER SERVER s; COMMENT ON EXTENSION postgres_fdw IS 'x'")]
    [TestCase("CREATE OPERATOR FAMILY f USING btree; CREATE OPERATOR CLASS c FOR TYPE integer USING btree FAMILY f AS OPERATOR 1 <, FUNCTION 1 btint4cmp(integer, integer)")]
    [TestCase("CREATE PUBLICATION p FOR ALL TABLES")]
    [TestCase("CREATE TEXT SEARCH TEMPLATE t (LEXIZE = dsimple_lexize, INIT = dsimple_init); CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)")]
    [TestCase("CREATE FUNCTION f() RETURNS integer LEAKPROOF IMMUTABLE LANGUAGE sql AS 'SELECT 1'; CREATE VIEW v AS SELECT f() AS a")]
    [TestCase("CREATE FUNCTION f(text) RETURNS text STRICT LANGUAGE c AS '$libdir/dblink', 'dblink_connect'")]
    [TestCase("CREATE AGGREGATE total(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg)")]
    [TestCase("ALTER DEFAULT PRIVILEGES FOR ROLE postgres GRANT SELECT ON TABLES TO reader; ALTER DEFAULT PRIVILEGES FOR ROLE writer GRANT SELECT ON TABLES TO reader")]
    [TestCase("CREATE SCHEMA s AUTHORIZATION writer; CREATE TABLE s.t (a integer); ALTER TABLE s.t OWNER TO writer; CREATE POLICY p ON s.t TO reader")]
    [TestCase("COMMENT ON SCHEMA public IS 'x'; REVOKE ALL ON SCHEMA public FROM PUBLIC; GRANT USAGE ON SCHEMA public TO reader")]
    public async Task It_is_made(string script) => Assert.That(await TryAsync(script.Split("; ")), Is.Null);

    [TestCase("CREATE FUNCTION f(oid, text) RETURNS integer LANGUAGE internal AS 'be_lo_export'")]
    [TestCase("CREATE FUNCTION f(oid, text) RETURNS integer LANGUAGE \"internal\" AS 'be_lo_export'")]
    [TestCase("CREATE FUNCTION f(oid, text) RETURNS integer AS 'be_lo_export' LANGUAGE U&\"int\\0065rnal\"")]
    [TestCase("CREATE FUNCTION f(oid, text) RETURNS integer LANGUAGE E'int\\x65rnal' AS 'be_lo_export'")]
    [TestCase("CREATE FUNCTION f() RETURNS integer LANGUAGE c AS '/tmp/evil.so', 'f'")]
    [TestCase("CREATE FUNCTION f() RETURNS integer LANGUAGE c AS '$libdir/../../evil', 'f'")]
    [TestCase("CREATE FUNCTION f() RETURNS integer LANGUAGE c AS E'\\057tmp\\057evil.so', 'f'")]
    [TestCase("GRANT EXECUTE ON FUNCTION lo_export(oid, text) TO PUBLIC")]
    [TestCase("GRANT pg_execute_server_program TO CURRENT_USER")]
    [TestCase("ALTER SYSTEM SET log_statement = 'all'")]
    [TestCase("ALTER ROLE CURRENT_USER SUPERUSER")]
    [TestCase("CREATE SUBSCRIPTION s CONNECTION 'host=/nowhere' PUBLICATION p WITH (connect = false)")]
    [TestCase("COPY (SELECT 1) TO PROGRAM 'true'")]
    [TestCase("CREATE ROLE evil")]
    [TestCase("CREATE DATABASE evil")]
    public async Task It_is_refused(string statement) => Assert.That(await TryAsync([statement]), Is.Not.Null);

    [Test]
    public async Task Event_triggers_do_not_run_as_a_superuser()
    {
        string[] extension = ["CREATE EXTENSION dblink"];
        Assert.That(await TryAsync([.. Telling, .. extension]), Is.Null);
        Assert.That(await TryAsync([.. Telling, .. extension, "CREATE VIEW v AS SELECT * FROM was_superuser"]), Does.Contain("\"was_superuser\" does not exist"));
        Assert.That(
            await TryAsync([.. Telling, "ALTER EVENT TRIGGER e ENABLE ALWAYS", .. extension]),
            Does.Contain("an event trigger that is there would run with the rights of a superuser"));
    }

    [Test]
    public async Task Functions_that_check_options_do_not_run_as_a_superuser()
    {
        const string Checks = "CREATE FUNCTION checks(text[], oid) RETURNS void LANGUAGE plpgsql AS 'BEGIN ALTER ROLE CURRENT_USER SUPERUSER; END'";
        const string Harmless = "CREATE FUNCTION checks(text[], oid) RETURNS void LANGUAGE plpgsql AS 'BEGIN END'";
        const string Wrapper = "CREATE FOREIGN DATA WRAPPER w VALIDATOR checks";
        Assert.That(await TryAsync([Checks, Wrapper]), Does.Contain("denied").Or.Contain("must be superuser"));
        Assert.That(await TryAsync([Checks.Replace("ALTER ROLE CURRENT_USER", "SET ROLE postgres; ALTER ROLE CURRENT_USER", StringComparison.Ordinal), Wrapper]), Does.Contain("cannot set parameter"));
        Assert.That(await TryAsync([Checks + " SECURITY DEFINER", Wrapper]), Does.Contain("might check its options as a superuser"));
        Assert.That(await TryAsync([Harmless, Wrapper, "CREATE SERVER s FOREIGN DATA WRAPPER w", "ALTER FUNCTION checks(text[], oid) STABLE"]), Is.Null);
    }

    [Test]
    public async Task The_script_of_an_extension_does_not_meet_functions_of_the_names_of_PostgreSQLs_own()
    {
        Assert.That(
            await TryAsync(["CREATE FUNCTION lower(integer) RETURNS text LANGUAGE sql AS 'SELECT NULL'", "CREATE EXTENSION dblink"]),
            Does.Contain("create the extension first"));
        Assert.That(await TryAsync(["CREATE FUNCTION mine() RETURNS text LANGUAGE sql AS 'SELECT NULL'", "CREATE EXTENSION dblink"]), Is.Null);
    }

    [Test]
    public async Task Nothing_is_left_of_the_rights()
    {
        await using SharedScratch scratch = new(LocalServer.Options);
        var isMore = await scratch.OnDatabaseAsync(async database =>
        {
            await database.ExecuteAsync(["CREATE EXTENSION dblink", "CREATE VIEW v AS SELECT 1 AS a"]);
            return await Sql.ScalarAsync(database.ConnectionString, "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user");
        });
        Assert.That(isMore, Is.False);
    }

    // The message and its detail; null where all of it can be made.
    private static async Task<string?> TryAsync(string[] statements)
    {
        await using SharedScratch scratch = new(LocalServer.Options);
        try
        {
            return await scratch.OnDatabaseAsync<string?>(async database =>
            {
                await database.ExecuteAsync(statements);
                return null;
            });
        }
        catch (ScratchSqlException e)
        {
            return $"{e.Message}\n{e.Detail}";
        }
    }
}
