using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>An index, or what a constraint builds as one.</summary>
/// <param name="name">Its name.</param>
/// <param name="keys">What it is sorted by: names of columns, and what is none of these as it is written.</param>
/// <param name="place">Where it is made.</param>
internal sealed class KnownIndex(string name, ValueList<string> keys, LintPlace place)
{
    /// <summary>Its name, with the schema of its table.</summary>
    internal string Name => name;

    /// <summary>What it is sorted by.</summary>
    internal ValueList<string> Keys => keys;

    /// <summary>Where it is made.</summary>
    internal LintPlace Place => place;

    /// <summary>Its table.</summary>
    internal string Table { get; set; } = string.Empty;

    /// <summary>Whether no two rows are equal by it.</summary>
    internal bool IsUnique { get; init; }

    /// <summary>The method, the predicate and what else tells it from others of the same keys.</summary>
    internal string Form { get; init; } = string.Empty;

    /// <summary>Whether it belongs to a constraint.</summary>
    internal bool IsOfConstraint { get; set; }
}
