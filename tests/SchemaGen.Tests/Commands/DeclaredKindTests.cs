using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Tests.Commands;

/// <summary>Nothing that is declared is missing from the revision, whatever its kind.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DeclaredKindTests
{
    // One for each form of CREATE, all of whose names begin with what nothing else is called.
    private const string All = """
        CREATE SCHEMA made_schema;
        CREATE EXTENSION cube;
        CREATE COLLATION made_collation (provider = icu, locale = 'und');
        CREATE TYPE made_enum AS ENUM ('a');
        CREATE TYPE made_composite AS (a int);
        CREATE TYPE made_range AS RANGE (subtype = int);
        CREATE DOMAIN made_domain AS int;
        CREATE SEQUENCE made_sequence;
        CREATE TABLE made_table (id int, made text);
        CREATE UNLOGGED TABLE made_unlogged (id int);
        CREATE INDEX made_index ON made_table (id);
        CREATE UNIQUE INDEX made_unique ON made_table (made);
        CREATE STATISTICS made_statistics ON id, made FROM made_table;
        CREATE VIEW made_view AS SELECT id FROM made_table;
        CREATE RECURSIVE VIEW made_recursive (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM made_recursive WHERE n < 3;
        CREATE MATERIALIZED VIEW made_materialized AS SELECT id FROM made_table;
        CREATE FUNCTION made_function(made_enum) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'a' $$;
        CREATE FUNCTION made_trigger_function() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
        CREATE FUNCTION made_event_function() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
        CREATE PROCEDURE made_procedure() LANGUAGE sql AS $$ SELECT 1 $$;
        CREATE AGGREGATE made_aggregate(int) (sfunc = int4pl, stype = int);
        CREATE OPERATOR <<== (FUNCTION = int4lt, LEFTARG = int, RIGHTARG = int);
        CREATE OPERATOR FAMILY made_family USING btree;
        CREATE OPERATOR CLASS made_class FOR TYPE int USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(int);
        CREATE CAST (made_enum AS text) WITH FUNCTION made_function(made_enum);
        CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
        CREATE CONVERSION made_conversion FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1;
        CREATE DEFAULT CONVERSION made_default_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
        CREATE RULE made_rule AS ON DELETE TO made_view DO INSTEAD NOTHING;
        CREATE TRIGGER made_trigger BEFORE INSERT ON made_table FOR EACH ROW EXECUTE FUNCTION made_trigger_function();
        CREATE CONSTRAINT TRIGGER made_constraint AFTER INSERT ON made_table FOR EACH ROW EXECUTE FUNCTION made_trigger_function();
        CREATE EVENT TRIGGER made_event_trigger ON ddl_command_end EXECUTE FUNCTION made_event_function();
        CREATE POLICY made_policy ON made_table USING (id > 1);
        CREATE PUBLICATION made_publication FOR TABLE made_table;
        CREATE FOREIGN DATA WRAPPER made_wrapper;
        CREATE SERVER made_server FOREIGN DATA WRAPPER made_wrapper;
        CREATE FOREIGN TABLE made_foreign (id int) SERVER made_server;
        CREATE TEXT SEARCH PARSER made_parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
        CREATE TEXT SEARCH TEMPLATE made_template (LEXIZE = dsimple_lexize, INIT = dsimple_init);
        CREATE TEXT SEARCH DICTIONARY made_dictionary (TEMPLATE = simple);
        CREATE TEXT SEARCH CONFIGURATION made_configuration (PARSER = "default");
        """;

    // Of PostgreSQL 15 and later.
    private static readonly string[] Newer = ["unlogged sequence"];

    private static IReadOnlyList<SqlStatement> Statements => SqlSplitter.Split(All);

    [Test]
    public void Every_form_of_CREATE_is_tried() => Assert.That(
        Statements.Select(s => StatementClassifier.Classify(s).Words).Distinct(),
        Is.EquivalentTo(ObjectKinds.All.SelectMany(k => k.CreateWords).Distinct().Except(Newer).Select(w => "create " + w)));

    [Test]
    public async Task What_is_declared_is_in_the_revision()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        bench.Write("sql/all.sql", All);
        await bench.DoAsync("revision", "-m", "first");
        var made = bench.Read("migrations/*_first.up.sql");
        foreach (var statement in Statements)
        {
            Assert.That(made, Does.Contain(NameOf(statement)), statement.Text);
        }

        await bench.DoAsync("upgrade");
        await bench.DoAsync("check");
    }

    private static string NameOf(SqlStatement statement) => StatementClassifier.Classify(statement).Words switch
    {
        "create cast" => "CREATE CAST",
        "create transform" => "CREATE TRANSFORM",
        "create operator" => "<<==",
        "create extension" => "EXTENSION cube",
        _ => statement.Words.First(w => w.StartsWith("made_", StringComparison.Ordinal)),
    };
}
