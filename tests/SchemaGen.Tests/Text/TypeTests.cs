using Npgsql;
using NUnit.Framework;
using SchemaGen.Core.Text;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Text;

/// <summary>What the core says of types, against what the server says.</summary>
public sealed class TypeTests
{
    private static readonly string[] Spellings =
    [
        "int", "int2", "int4", "INT8", "bigint", "float", "float(24)", "float(25)", "float4", "float8", "double  precision", "real", "bool", "decimal", "dec(5)", "decimal(10, 2)", "numeric(10)", "numeric",
        "varchar", "varchar(40)", "char varying(3)", "character varying (7)", "national character varying(9)", "national char varying(9)", "national character(4)", "national char(4)", "nchar", "nchar(3)", "nchar varying(3)", "char", "char(3)", "character", "bpchar", "\"char\"", "text", "name",
        "bit", "bit(4)", "bit varying", "bit varying(5)", "varbit", "varbit(6)", "timestamp", "timestamp(3)", "timestamptz", "timestamptz(3)", "timestamp with time zone", "timestamp(3) with time zone",
        "timestamp without time zone", "TIMESTAMP (3)  WITHOUT  TIME ZONE", "time", "time(2)", "timetz", "timetz(2)", "time with time zone", "time(2) with time zone", "date", "interval", "interval(3)",
        "interval year to month", "interval day to second(3)", "interval  Day", "int[]", "int[3]", "int[][]", "int array", "int array[4]", "varchar(3)[]", "timestamp[]", "timestamp(3) with time zone[]", "numeric(4,1)[]",
        "pg_catalog.int4", "pg_catalog.varchar(3)", "pg_catalog.bpchar", "pg_catalog.timestamptz", "uuid", "json", "jsonb", "xml", "money", "inet", "cidr", "macaddr", "macaddr8", "bytea", "point", "line", "lseg", "box", "path", "polygon", "circle",
        "tsvector", "tsquery", "oid", "xid8", "pg_lsn", "int4range", "tstzrange", "nummultirange", "jsonpath", "regclass", "public.\"Mood\"", "public.mood", "PUBLIC.Mood", "public.mood[]",
    ];

    private static readonly string[] Columns =
    [
        "smallint", "integer", "bigint", "real", "double precision", "numeric", "numeric(10,2)", "boolean", "text", "character varying", "character varying(40)", "character(3)", "bpchar", "\"char\"", "name", "bytea", "bit(4)", "bit varying",
        "timestamp without time zone", "timestamp with time zone", "timestamp(3) with time zone", "time without time zone", "time with time zone", "date", "interval", "interval(3)", "uuid", "json", "jsonb", "xml", "money", "inet", "cidr", "macaddr", "macaddr8",
        "point", "line", "lseg", "box", "path", "polygon", "circle", "tsvector", "tsquery", "oid", "xid", "xid8", "pg_lsn", "jsonpath", "regclass", "int4range", "daterange", "int4multirange", "integer[]", "bigint[]", "text[]", "character varying(9)[]", "boolean[]", "jsonb[]", "public.mood", "public.mood[]",
    ];

    private readonly Lazy<string> database = new(() =>
    {
        var connectionString = TestPostgres.CreateDatabase();
        using var connection = Open(connectionString);
        TestPostgres.Execute(connection, "CREATE TYPE public.mood AS ENUM ('a'); CREATE TYPE public.\"Mood\" AS ENUM ('a')");
        return connectionString;
    });

    [Test]
    public void A_type_is_normalised_to_what_format_type_prints()
    {
        using var connection = Open(database.Value);
        TestPostgres.Execute(connection, $"SET search_path = ''; CREATE TEMP TABLE spelled ({string.Join(", ", Spellings.Select((s, i) => $"c{i} {s}"))})");
        using NpgsqlCommand command = new("SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'pg_temp.spelled'::regclass AND attnum > 0 ORDER BY attnum", connection);
        using var reader = command.ExecuteReader();
        List<string> wrong = [];
        foreach (var spelling in Spellings)
        {
            reader.Read();
            if (SqlTypeName.Normalise(spelling) is var got && got != reader.GetString(0))
            {
                wrong.Add($"{spelling}: {got}, not {reader.GetString(0)}");
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Every_type_of_the_server_that_a_column_can_have_is_known_as_built_in()
    {
        using var connection = Open(database.Value);
        using NpgsqlCommand command = new("SELECT format_type(oid, NULL) FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'r', 'm') AND typcategory <> 'A' AND typname !~ '^pg_(node|ndistinct|dependencies|mcv|brin)|gtsvector'", connection);
        using var reader = command.ExecuteReader();
        List<string> unknown = [];
        while (reader.Read())
        {
            if (!SqlType.FromServer(reader.GetString(0)).IsBuiltIn)
            {
                unknown.Add(reader.GetString(0));
            }
        }

        Assert.That(unknown, Is.Empty);
    }

    [Test]
    public void USING_stands_where_there_is_no_assignment_and_always_parses()
    {
        using var connection = Open(database.Value);
        var lines = from before in Columns
                    from after in Columns
                    where before != after
                    let wanted = TypeConversion.Using("c", new(before), new(after))
                    select $"('{before}', '{after}', {(wanted is null ? "NULL" : SqlLiteral.Quote(wanted))})";
        TestPostgres.Execute(connection, $$"""
            CREATE TEMP TABLE pair (a text, b text, using_text text, problem text);
            INSERT INTO pair VALUES {{string.Join(", ", lines.Select(l => l[..^1] + ", NULL)"))}};
            DO $do$
            DECLARE p record;
            BEGIN
                FOR p IN SELECT ctid, * FROM pair LOOP
                    BEGIN
                        EXECUTE format('CREATE TEMP TABLE probe (c %s)', p.a);
                        EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s', p.b) || coalesce(' USING ' || p.using_text, '');
                        RAISE EXCEPTION USING ERRCODE = 'P0999';
                    EXCEPTION WHEN OTHERS THEN
                        IF SQLSTATE <> 'P0999' THEN
                            UPDATE pair SET problem = SQLERRM WHERE ctid = p.ctid;
                        END IF;
                    END;
                    CONTINUE WHEN p.using_text IS NULL;
                    BEGIN
                        EXECUTE format('CREATE TEMP TABLE probe (c %s)', p.a);
                        EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s', p.b);
                        RAISE EXCEPTION USING ERRCODE = 'P0999';
                    EXCEPTION WHEN OTHERS THEN
                        IF SQLSTATE = 'P0999' THEN
                            UPDATE pair SET problem = 'it works without USING' WHERE a = p.a AND b = p.b;
                        END IF;
                    END;
                END LOOP;
            END $do$
            """);
        using NpgsqlCommand command = new("SELECT a || ' to ' || b || coalesce(' using ' || using_text, '') || ': ' || problem FROM pair WHERE problem IS NOT NULL ORDER BY 1", connection);
        using var reader = command.ExecuteReader();
        List<string> wrong = [];
        while (reader.Read())
        {
            wrong.Add(reader.GetString(0));
        }

        Assert.That(wrong, Is.Empty, string.Join('\n', wrong));
    }

    private static NpgsqlConnection Open(string connectionString)
    {
        NpgsqlConnection connection = new(connectionString);
        connection.Open();
        return connection;
    }
}
