using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Tests.Properties;

/// <summary>What can be done with a column of a type.</summary>
/// <param name="Type">The type as SQL.</param>
/// <param name="Defaults">Defaults that it takes.</param>
internal sealed record ColumnTypeTraits(string Type, params string[] Defaults)
{
    private static readonly ColumnTypeTraits[] BuiltIn =
    [
        new("integer", "0", "(1 + 2)", "'-7'::integer") { Ordered = true, Hashed = true, Counts = true, Brin = true, Checks = ["§ > 5", "§ <> 0 AND § < 1000"], Keys = ["§ + 1", "abs(§)"] },
        new("bigint", "0") { Ordered = true, Hashed = true, Counts = true, Brin = true, Checks = ["§ > 5"], Keys = ["§ + 1"] },
        new("smallint", "'3'::smallint") { Ordered = true, Hashed = true, Counts = true, Checks = ["§ > 5"], Keys = ["abs(§)"] },
        new("numeric", "1.5") { Ordered = true, Hashed = true, Checks = ["§ > 5"], Keys = ["abs(§)"] },
        new("numeric(10,2)", "0") { Ordered = true, Checks = ["§ > 5"], Keys = ["abs(§)"] },
        new("real", "0.5"), new("double precision", "0.5") { Ordered = true, Checks = ["§ > 5"] },
        new("boolean", "true", "false") { Ordered = true, Checks = ["§ IS NOT NULL"] },
        new("text", "''::text", "'it''s {{ x }}'::text", "E'back\\\\slash\\nline'::text", "'a\n    b'::text", "'$1 @p :q'::text")
        { Ordered = true, Hashed = true, Collatable = true, Pattern = "text_pattern_ops", Checks = ["§ IS NOT NULL", "length(§) > 3", "§ <> '{{ }}''\\'::text"], Keys = ["lower(§)"] },
        new("character varying(40)", "'x'::character varying") { Ordered = true, Hashed = true, Collatable = true, Pattern = "varchar_pattern_ops", Checks = ["§ IS NOT NULL", "length(§) > 3"], Keys = ["lower(§)"] },
        new("character varying", "'x'") { Ordered = true, Collatable = true, Checks = ["length(§) > 3"], Keys = ["lower(§)"] },
        new("character(8)", "'x'::bpchar") { Ordered = true, Collatable = true, Checks = ["§ IS NOT NULL"] },
        new("uuid", "gen_random_uuid()") { Ordered = true, Hashed = true }, new("bytea", "'\\x00'::bytea") { Ordered = true },
        new("date", "CURRENT_DATE", "'2020-01-01'::date") { Ordered = true, Brin = true, Checks = ["§ > '2000-01-01'::date"] },
        new("timestamp without time zone", "LOCALTIMESTAMP") { Ordered = true, Brin = true }, new("timestamp with time zone", "now()", "CURRENT_TIMESTAMP") { Ordered = true, Checks = ["§ IS NOT NULL"] },
        new("timestamp(3) with time zone", "now()") { Ordered = true }, new("time without time zone", "'12:00'::time without time zone"), new("interval", "'1 day'::interval") { Ordered = true },
        new("json", "'{}'::json"), new("jsonb", "'{}'::jsonb") { Gin = true, Keys = ["(§ ->> 'a'::text)"] }, new("inet", "'127.0.0.1'::inet") { Ordered = true }, new("cidr") { Ordered = true }, new("macaddr"),
        new("bit(4)", "'0101'::\"bit\""), new("bit varying(9)"), new("int4range", "'[1,3)'::int4range") { Ranged = true }, new("tsvector") { Gin = true }, new("point"), new("money"),
        new("integer[]", "'{}'::integer[]", "ARRAY[1, 2]") { Gin = true, Ordered = true }, new("text[]", "'{a,b}'::text[]") { Gin = true }, new("numeric(10,2)[]"), new("name"), new("\"char\"") { Ordered = true },
    ];

    /// <summary>Whether it has a btree operator class.</summary>
    internal bool Ordered { get; init; }

    /// <summary>Whether it has a hash operator class.</summary>
    internal bool Hashed { get; init; }

    /// <summary>Whether it has a gin operator class.</summary>
    internal bool Gin { get; init; }

    /// <summary>Whether it has a brin operator class.</summary>
    internal bool Brin { get; init; }

    /// <summary>Whether it is a range, with a gist operator class.</summary>
    internal bool Ranged { get; init; }

    /// <summary>Whether it can be an identity column.</summary>
    internal bool Counts { get; init; }

    /// <summary>Whether it has a collation.</summary>
    internal bool Collatable { get; init; }

    /// <summary>Another operator class of btree.</summary>
    internal string? Pattern { get; init; }

    /// <summary>Conditions over a column.</summary>
    internal string[] Checks { get; init; } = [];

    /// <summary>Expressions to index.</summary>
    internal string[] Keys { get; init; } = [];

    /// <summary>All shapes that a schema has: the built-in types, its enums and their arrays, the types of its extensions.</summary>
    internal static IEnumerable<ColumnTypeTraits> In(Schema schema) => BuiltIn.Concat(schema.OfType<EnumType>().SelectMany(OfEnum)).Concat(schema.OfType<Extension>().SelectMany(OfExtension));

    /// <summary>The shape of a type; null where the schema has none of it.</summary>
    internal static ColumnTypeTraits? Of(SqlType type, Schema schema) => In(schema).FirstOrDefault(s => s.Type == type.Text);

    /// <summary>Conditions over a column.</summary>
    internal IEnumerable<string> ChecksOf(Column column) => Checks.Select(c => Format(c, column));

    /// <summary>Expressions to index over a column.</summary>
    internal IEnumerable<string> KeysOf(Column column) => Keys.Select(c => Format(c, column));

    /// <summary>Expressions to compute a column of this type by, over one of the same type.</summary>
    internal IEnumerable<string> GeneratedOf(Column column) => Counts ? [Format("§ * 2", column)] : Type == "text" ? [Format("upper(§)", column), Format("§ || '{{'::text", column)] : [];

    private static string Format(string format, Column column) => format.Replace("§", SqlIdentifier.Quote(column.Id.Name), StringComparison.Ordinal);

    private static IEnumerable<ColumnTypeTraits> OfEnum(EnumType type)
    {
        var path = type.Id.Path;
        var values = type.Labels.Select(l => $"{SqlLiteral.Quote(l)}::{path}").ToArray();
        yield return new(path, values) { Ordered = true, Hashed = true, Checks = [.. values.Take(3).Select(v => "§ <> " + v)] };
        yield return new(path + "[]", [$"'{{}}'::{path}[]", .. values.Take(2).Select(v => $"ARRAY[{v}]")]) { Gin = true };
    }

    private static IEnumerable<ColumnTypeTraits> OfExtension(Extension extension) => extension.Id.Name switch
    {
        "citext" => [new("public.citext", "'x'::public.citext") { Ordered = true, Hashed = true, Checks = ["§ <> 'x'::public.citext"] }],
        "hstore" => [new("public.hstore", "''::public.hstore") { Gin = true }],
        _ => [],
    };
}
