using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A column as CREATE TABLE and ADD COLUMN write it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type in PostgreSQL's own spelling; <c>serial</c> and its like as they are.</param>
/// <param name="Rest">What stands behind the type.</param>
internal sealed record ColumnText(string Name, SqlType Type, StatementReader Rest)
{
    private static readonly string[] Serials = ["serial", "bigserial", "smallserial", "serial2", "serial4", "serial8"];

    private static readonly string[] BehindType =
    [
        "collate", "not", "null", "default", "generated", "primary", "unique", "references", "check", "constraint", "storage", "compression", "options", "deferrable", "initially",
    ];

    /// <summary>Whether its values come from a sequence that is made with it.</summary>
    internal bool IsSerial => Array.IndexOf(Serials, Type.Best) >= 0;

    /// <summary>Whether it is GENERATED ... AS IDENTITY.</summary>
    internal bool IsIdentity => Rest.Has("as", "identity");

    /// <summary>Whether it is computed, and its values are stored.</summary>
    internal bool IsStored => Rest.Has("generated") && !IsIdentity && Rest.Has("stored");

    /// <summary>Whether it is computed.</summary>
    internal bool IsGenerated => Rest.Has("generated") && !IsIdentity;

    /// <summary>Whether it holds no NULL.</summary>
    internal bool IsNotNull => Rest.Has("not", "null") || IsPrimaryKey;

    /// <summary>Whether it is the primary key.</summary>
    internal bool IsPrimaryKey => Rest.Has("primary", "key");

    /// <summary>Its default; null where it has none.</summary>
    internal string? Default { get; } = Rest.Copy().Behind("default")?.ReadUntil([.. BehindType.Where(w => w != "null")]);

    /// <summary>The table that it refers to; null where it refers to none.</summary>
    internal string? Target { get; } = Rest.Copy().Behind("references")?.ReadName();

    /// <summary>Reads a column, name first.</summary>
    internal static ColumnText Read(StatementReader reader)
    {
        var name = LintName.Of(reader.ReadName());
        var type = reader.ReadUntil(BehindType);
        return new(name, SqlType.Parse(type), reader);
    }
}
