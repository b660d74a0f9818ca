using SchemaGen.Core.Text;

namespace SchemaGen.Core.Configuration;

/// <summary>Where SQL finds what it names without a schema, and where it makes it: the same for classes, on a scratch server and in every file that is written.</summary>
/// <param name="Schemas">The schemas, the one first in which things are made.</param>
public sealed record SearchPath(ValueList<string> Schemas)
{
    private const string Usual = "public";

    /// <summary>The path where no setting says one.</summary>
    public static SearchPath Default { get; } = new([Usual]);

    /// <summary>The schema in which things are made.</summary>
    public string First => Schemas[0];

    /// <summary>The path of the settings <c>schema</c> and <c>searchPath</c>: the schema stands before the others.</summary>
    // What the role or the database sets is left out: files have to mean the same on every database.
    public static SearchPath Of(string? schema, ValueList<string> path)
    {
        var others = path.Count > 0 ? path : Default.Schemas;
        return schema is null ? new(others) : new([schema, .. others.Where(s => s != schema)]);
    }

    /// <summary>The path as <c>SET search_path</c> has it.</summary>
    public string ToSql() => string.Join(", ", Schemas.Select(SqlIdentifier.Quote));
}
