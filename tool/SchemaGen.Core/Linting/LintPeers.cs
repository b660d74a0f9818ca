using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>What other tools call what a rule finds; nothing where they do not find it.</summary>
public sealed record LintPeers
{
    /// <summary>The rules of squawk.</summary>
    public ValueList<string> Squawk { get; init; } = [];

    /// <summary>The checks of strong_migrations.</summary>
    public ValueList<string> StrongMigrations { get; init; } = [];

    /// <summary>The hazards of pg-schema-diff.</summary>
    public ValueList<string> PgSchemaDiff { get; init; } = [];

    /// <summary>The checks of Atlas.</summary>
    public ValueList<string> Atlas { get; init; } = [];

    /// <summary>The hints of eugene.</summary>
    public ValueList<string> Eugene { get; init; } = [];
}
