namespace SchemaGen.Core.Naming;

/// <summary>The names of constraints and indexes that have none of their own; the defaults are Postgres's, but for indexes.</summary>
/// <remarks><c>{table}</c> and <c>{columns}</c> are filled in; a number makes a name that is taken another one.</remarks>
public sealed record NameTemplates
{
    /// <summary>Of primary keys.</summary>
    public string PrimaryKey { get; init; } = "{table}_pkey";

    /// <summary>Of unique constraints.</summary>
    public string Unique { get; init; } = "{table}_{columns}_key";

    /// <summary>Of foreign keys.</summary>
    public string ForeignKey { get; init; } = "{table}_{columns}_fkey";

    /// <summary>Of checks; with the column where the check reads one only.</summary>
    public string Check { get; init; } = "{table}_{columns}_check";

    /// <summary>Of exclusion constraints.</summary>
    public string Exclusion { get; init; } = "{table}_{columns}_excl";

    /// <summary>Of indexes.</summary>
    public string Index { get; init; } = "ix_{table}_{columns}";

    /// <summary>Of the sequences of serial columns; Postgres has no other.</summary>
    public const string Sequence = "{table}_{columns}_seq";
}
