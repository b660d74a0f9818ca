using Npgsql;
using NUnit.Framework;
using SchemaGen.Core.Text;
using SchemaGen.Tests.Architecture;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Diffing;

/// <summary>Every pair of types with rows on a server, up and down: what is said of it has to be what happens, and is the table of docs/types.md.</summary>
public sealed class TypePairTests
{
    // All values of a pair at once, and one by one where one of them does not fit.
    private const string Preparation = """
        CREATE EXTENSION hstore;
        CREATE TYPE mood AS ENUM ('sad', 'happy', 'elated');
        CREATE TEMP TABLE pair (a text, b text, val text, fits boolean, back text);
        SET TimeZone = 'UTC';
        CREATE FUNCTION pg_temp.run(a text, b text, up text, down text, vals text[]) RETURNS void LANGUAGE plpgsql AS $do$
        DECLARE problem text;
        BEGIN
            EXECUTE format('CREATE TEMP TABLE probe (id integer, c %s)', a);
            EXECUTE format('INSERT INTO probe SELECT ordinality, val::%s FROM unnest($1) WITH ORDINALITY AS v(val)', a) USING vals || NULL::text;
            BEGIN
                EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s', b) || coalesce(' USING ' || up, '');
            EXCEPTION WHEN OTHERS THEN
                problem := SQLERRM;
            END;
            IF problem IS NULL THEN
                BEGIN
                    EXECUTE format('ALTER TABLE probe ALTER COLUMN c TYPE %s', a) || coalesce(' USING ' || down, '');
                    EXECUTE format('INSERT INTO pair SELECT $1, $2, v.val, true, CASE WHEN p.c::text IS NOT DISTINCT FROM v.val::%1$s::text THEN ''same'' ELSE p.c::text END
                        FROM unnest($3) WITH ORDINALITY AS v(val) JOIN probe p ON p.id = v.ordinality', a) USING a, b, vals || NULL::text;
                EXCEPTION WHEN OTHERS THEN
                    INSERT INTO pair SELECT a, b, v, true, 'fails: ' || SQLERRM FROM unnest(vals) AS v WHERE cardinality(vals) = 1;
                    problem := CASE WHEN cardinality(vals) > 1 THEN SQLERRM END;
                END;
            ELSIF cardinality(vals) = 1 THEN
                INSERT INTO pair VALUES (a, b, vals[1], false, problem);
                problem := NULL;
            END IF;
            DROP TABLE probe;
            FOR i IN 1 .. CASE WHEN problem IS NULL THEN 0 ELSE cardinality(vals) END LOOP
                PERFORM pg_temp.run(a, b, up, down, vals[i:i]);
            END LOOP;
        END $do$;
        """;

    // Values that have more than another type can keep stand beside plain ones.
    private static readonly (string Type, string[] Values)[] Types =
    [
        ("smallint", ["0", "1", "-7"]),
        ("integer", ["0", "1", "16777217"]),
        ("bigint", ["0", "1", "9007199254740993"]),
        ("numeric", ["0", "1", "2.12345678901234567890"]),
        ("real", ["0", "1", "1.1234567"]),
        ("double precision", ["0", "1", "0.30000000000000004"]),
        ("money", ["0", "1", "2.55", "12345678.91", "92233720368547758.07"]),
        ("boolean", ["true", "false"]),
        ("text", ["0", "plain", "{\"b\": 1,  \"a\": 2}", "Happy"]),
        ("character varying(40)", ["1", "plain", "[ 1]", "Happy"]),
        ("bytea", ["plain", "\\x00ff"]),
        ("uuid", ["00000000-0000-0000-0000-00000000002a"]),
        ("date", ["2020-02-03"]),
        ("time without time zone", ["04:05:06.789012"]),
        ("time with time zone", ["04:05:06.789012+02"]),
        ("timestamp without time zone", ["2020-02-03 04:05:06.789012"]),
        ("timestamp with time zone", ["2020-02-03 04:05:06.789012+00"]),
        ("timestamp(3) with time zone", ["2020-02-03 04:05:06.789+00"]),
        ("interval", ["1 day 02:03:04"]),
        ("json", ["{\"b\": 1,  \"a\": 2}", "1", "\"plain\"", "true", "[1,2]"]),
        ("jsonb", ["{\"a\": 1}", "1", "true", "[1, 2]"]),
        ("public.hstore", ["", "a=>1, b=>NULL"]),
        ("inet", ["10.1.2.3/8", "::1"]),
        ("cidr", ["10.0.0.0/8"]),
        ("public.mood", ["sad", "happy", "elated"]),
        ("text[]", ["{}", "{plain}", "{1,2}", "{\"a,b\",c}"]),
        ("integer[]", ["{}", "{1}", "{1,2}"]),
    ];

    [Test]
    public void What_is_said_of_every_pair_is_what_the_server_does()
    {
        using NpgsqlConnection connection = new(TestPostgres.CreateDatabase());
        connection.Open();
        TestPostgres.Execute(connection, Preparation);
        var pairs = Pairs().ToList();
        foreach (var pair in pairs.Where(p => !p.IsRefused))
        {
            Run(connection, pair);
        }

        var found = Read(connection);
        List<string> wrong = [];
        foreach (var pair in pairs.Where(p => !p.IsRefused))
        {
            wrong.AddRange(Problems(pair, [.. found[(pair.From, pair.To)]]));
        }

        Assert.That(wrong, Is.Empty, string.Join('\n', wrong));
        GeneratedTable.Check("docs/types.md", "types", Lines(pairs));
    }

    private static IEnumerable<TypePair> Pairs() => Types.SelectMany(f => Types.Where(t => t.Type != f.Type).Select(t => new TypePair(f.Type, t.Type)));

    // A text is anything, and so what the other type prints is among its values.
    private static IEnumerable<string> Values(TypePair pair)
    {
        var (own, others) = (Types.First(t => t.Type == pair.From).Values, Types.First(t => t.Type == pair.To).Values);
        return pair.From switch
        {
            "text" or "character varying(40)" => own.Concat(others).Distinct(),
            "json" or "jsonb" when pair.To is not ("text" or "character varying(40)") => own.Concat(others.Where(o => !o.Contains('\\', StringComparison.Ordinal)).Select(o => $"\"{o.Replace("\"", "\\\"", StringComparison.Ordinal)}\"")).Distinct(),
            _ => own,
        };
    }

    // It comes back as the server prints what it has read, which may be spelled otherwise.
    private static bool IsRead(TypePair pair) => pair.From is "text" or "character varying(40)" or "json" or "jsonb";

    private static void Run(NpgsqlConnection connection, TypePair pair)
    {
        string Sql(string? text) => text is null ? "NULL" : SqlLiteral.Quote(text);
        TestPostgres.Execute(connection, $"SELECT pg_temp.run({Sql(pair.From)}, {Sql(pair.To)}, {Sql(pair.Up.Sql)}, {Sql(pair.Down.Sql)}, ARRAY[{string.Join(", ", Values(pair).Select(Sql))}])");
    }

    private static ILookup<(string From, string To), (string Value, bool Fits, string Back)> Read(NpgsqlConnection connection)
    {
        using NpgsqlCommand command = new("SELECT a, b, val, fits, coalesce(back, 'NULL') FROM pair", connection);
        using var reader = command.ExecuteReader();
        List<(string From, string To, string Value, bool Fits, string Back)> rows = [];
        while (reader.Read())
        {
            rows.Add((reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? "NULL" : reader.GetString(2), reader.GetBoolean(3), reader.GetString(4)));
        }

        return rows.ToLookup(r => (r.From, r.To), r => (r.Value, r.Fits, r.Back));
    }

    private static IEnumerable<string> Problems(TypePair pair, List<(string Value, bool Fits, string Back)> rows)
    {
        var name = $"{pair.From} to {pair.To}";
        if (!rows.Exists(r => r.Fits))
        {
            yield return $"{name}: no value fits: {rows[0].Back}";
        }

        if (pair.Up is { Lost: null, Unfit: null } && rows.Exists(r => !r.Fits))
        {
            yield return $"{name}: it is not said that {rows.Find(r => !r.Fits)}";
        }

        if (pair.Up.Lost is null && rows.Exists(r => r.Fits && IsOther(pair, r.Back)))
        {
            yield return $"{name}: it is not said that {rows.Find(r => r.Fits && IsOther(pair, r.Back))} comes back otherwise";
        }

        if (pair.Up.Lost is { } lost && rows.TrueForAll(r => !r.Fits || r.Back == "same"))
        {
            yield return $"{name}: nothing of '{lost}' is seen";
        }
    }

    private static bool IsOther(TypePair pair, string back) => IsRead(pair) ? back.StartsWith("fails", StringComparison.Ordinal) : back != "same";

    private static IEnumerable<string> Lines(IReadOnlyList<TypePair> pairs)
    {
        yield return "| from | to | USING | way back | what is said |";
        yield return "|---|---|---|---|---|";
        foreach (var type in Types.Select(t => t.Type))
        {
            foreach (var group in pairs.Where(p => p.From == type).GroupBy(p => (Up: Shown(p.Up.Sql, p.To, p.IsRefused), Down: Shown(p.Down.Sql, p.From, p.IsRefused), Said: Said(p))))
            {
                yield return $"| {type} | {string.Join(", ", group.Select(p => p.To))} | {group.Key.Up} | {group.Key.Down} | {group.Key.Said} |";
            }
        }
    }

    private static string Shown(string? sql, string type, bool isRefused) => isRefused || sql is null ? string.Empty : $"`{sql.Replace($"::{type}", "::T", StringComparison.Ordinal)}`";

    private static string Said(TypePair pair) => pair switch
    {
        { IsRefused: true } => "**refused**",
        { Up.Lost: { } lost } => $"deletes data: {lost[(lost.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at + 2 : 0)..]}",
        { Up.Unfit: not null } => "may fail",
        _ => string.Empty,
    };
}
