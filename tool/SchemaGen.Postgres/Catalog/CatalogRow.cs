using Npgsql;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>The current row of a result, its columns by name.</summary>
internal sealed class CatalogRow
{
    private readonly NpgsqlDataReader reader;
    private readonly Dictionary<string, int> ordinals;

    internal CatalogRow(NpgsqlDataReader reader)
    {
        this.reader = reader;
        ordinals = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, StringComparer.Ordinal);
    }

    /// <summary>The comment; null where there is none or the query does not ask for one.</summary>
    internal string? Comment => ordinals.ContainsKey("comment") ? TextOrNull("comment") : null;

    /// <summary>The names of the columns.</summary>
    internal IEnumerable<string> Columns => ordinals.Keys;

    /// <summary>The row of a system catalog that it is about, which others refer to; null where the query does not say.</summary>
    internal CatalogKey? Key => ordinals.ContainsKey("class") ? new(Oid("class"), Oid("oid")) : null;

    /// <summary>Whether a parent of its table brought it; false where the query does not ask.</summary>
    internal bool IsImplied => ordinals.ContainsKey("implied") && Flag("implied");

    /// <summary>When a constraint is checked.</summary>
    internal Deferral Deferral => (Flag("deferrable"), Flag("deferred")) switch
    {
        (false, _) => Deferral.None,
        (true, false) => Deferral.Deferrable,
        (true, true) => Deferral.InitiallyDeferred,
    };

    /// <summary>How a sequence counts.</summary>
    internal SequenceOptions SequenceOptions => new(Number("start"), Number("increment"), Number("minimum"), Number("maximum"))
    {
        Cache = Number("cache"),
        Cycle = Flag("cycle"),
    };

    internal string Text(string column) => reader.GetString(ordinals[column]);

    internal string? TextOrNull(string column) => ordinals[column] is var ordinal && reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    /// <summary>A value of whatever type; null for null.</summary>
    internal object? Value(string column) => ordinals[column] is var ordinal && reader.IsDBNull(ordinal) ? null : reader.GetValue(ordinal);

    internal bool Has(string column) => ordinals.ContainsKey(column);

    internal bool Flag(string column) => reader.GetBoolean(ordinals[column]);

    internal bool? FlagOrNull(string column) => ordinals[column] is var ordinal && reader.IsDBNull(ordinal) ? null : reader.GetBoolean(ordinal);

    internal long Number(string column) => reader.GetInt64(ordinals[column]);

    internal long? NumberOrNull(string column) => ordinals[column] is var ordinal && reader.IsDBNull(ordinal) ? null : reader.GetInt64(ordinal);

    internal uint Oid(string column) => reader.GetFieldValue<uint>(ordinals[column]);

    internal SqlExpression? Expression(string column) => TextOrNull(column) is { } text ? SqlExpression.FromServer(text) : null;

    /// <summary>A list of texts; empty for null.</summary>
    internal ValueList<string> Texts(string column) =>
        ordinals[column] is var ordinal && reader.IsDBNull(ordinal) ? [] : [.. reader.GetFieldValue<string[]>(ordinal)];

    /// <summary>Storage parameters, sorted.</summary>
    internal ValueList<string> Parameters(string column) => Texts(column) is { Count: > 0 } texts ? [.. texts.Order(StringComparer.Ordinal)] : [];

    /// <summary>A name as SQL, with its schema unless that is <c>pg_catalog</c>; null for null.</summary>
    internal string? QualifiedName(string schemaColumn, string column) => (TextOrNull(schemaColumn), TextOrNull(column)) switch
    {
        (null, _) or (_, null) => null,
        ("pg_catalog", { } name) => SqlIdentifier.Quote(name),
        ({ } schema, { } name) => SqlIdentifier.Quote(schema, name),
    };
}
