using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A table, as far as rules ask for it.</summary>
/// <param name="name">Its name.</param>
/// <param name="place">Where it is made.</param>
internal sealed class KnownTable(string name, LintPlace place)
{
    /// <summary>Its name.</summary>
    internal string Name { get; set; } = name;

    /// <summary>Where it is made.</summary>
    internal LintPlace Place => place;

    /// <summary>Its columns, by name.</summary>
    internal Dictionary<string, KnownColumn> Columns { get; } = new(StringComparer.Ordinal);

    /// <summary>The checks, by name.</summary>
    internal Dictionary<string, KnownCheck> Checks { get; } = new(StringComparer.Ordinal);

    /// <summary>The foreign keys, by name.</summary>
    internal Dictionary<string, KnownForeignKey> ForeignKeys { get; } = new(StringComparer.Ordinal);

    /// <summary>The columns of its primary key; none where it has no such key.</summary>
    internal ValueList<string> PrimaryKey { get; set; } = [];

    /// <summary>Whether keys and indexes may come from another table, of which it is a part or a child.</summary>
    internal bool IsPart { get; init; }

    /// <summary>Its default partition; null where none is known.</summary>
    internal KnownTable? DefaultPartition { get; set; }

    /// <summary>Whether a valid check says more than that a column holds no NULL: it may prove that all rows fit the bounds of a partition.</summary>
    internal bool HasValidCheck => Checks.Values.Any(c => c.IsValid && c.Column is null);

    /// <summary>Whether a valid check says that a column holds no NULL.</summary>
    internal bool Proves(string column) => Checks.Values.Any(c => c.IsValid && c.Column == column);
}
